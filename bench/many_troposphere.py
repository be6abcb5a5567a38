"""The benchmark `many` of `infra` with troposphere: parameters that each refer to the one before.

Prints the template, and on standard error the median of 50 rounds in process, as `synth_us=…`.
"""

import json
import statistics
import sys
import time

from troposphere import Ref, Template
from troposphere.ssm import Parameter

ROUNDS = 50


def chain(count: int) -> dict:
    template, previous = Template(), None
    for number in range(count):
        value = Ref(previous) if previous else "first"
        parameter = Parameter(
            f"Parameter{number}", Type="String", Value=value, Description="One of many"
        )
        previous = template.add_resource(parameter)
    return template.to_dict()


if __name__ == "__main__":
    times, document = [], {}
    for _ in range(ROUNDS):
        start = time.perf_counter()
        document = chain(int(sys.argv[1]))
        times.append(time.perf_counter() - start)
    print(json.dumps(document))
    print(f"synth_us={round(statistics.median(times) * 1e6)}", file=sys.stderr)
