const result = document.querySelector("#result");

document.querySelector("button").addEventListener("click", async () => {
  const answer = await fetch("/reports/summary.json");
  if (answer.status === 401) {
    result.textContent = "Your session has ended. Reload the page to sign in again.";
    return;
  }
  const { quarter, instruments } = await answer.json();
  result.textContent = `${quarter}: ${instruments} instruments shipped.`;
});
