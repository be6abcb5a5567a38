// Forwards every request, to measure what the loop around it costs.
export const handler = async (event) => event.Records[0].cf.request;
