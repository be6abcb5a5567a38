"""What has to happen once a day."""


def handler(event, _context):
    print(f"run of {event['time']}")
