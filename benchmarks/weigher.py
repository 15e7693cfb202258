"""Learns weights from examples. Runs in an environment of its own, and knows nothing of this project.

    python weigher.py < examples.json > weights.json

Reads `caution`, a number for each table, and `examples`: table, whether it is one, whether a rule says so
already, whether it is fixed (must be judged right), and its signs. Writes for each table what each
sign weighs, rounded as it is kept; `always` is what every example weighs. A logistic regression, see
`policies/identifying_details/weighed`.
"""

import json
import sys
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

BIAS = "always"
LEAST_SEEN = 3
"""Examples in which a sign must stand to be weighed."""
LEAST_WEIGHT = 0.05
STRENGTH = 0.3
"""How far weights may go from nothing (C of the regression)."""
TAUGHT_COUNTS = 5.0
"""How much more an example counts that is not fixed: of cases, many are alike."""
TOLD_COUNTS = 0.2
"""How much less one counts that a rule tells of: it is not what the weights are for."""
HUNDREDTHS = 2
"""Decimals of a weight, and of a sum of them."""
ROUNDS = 64
"""After as many, the weights that judged the fewest fixed examples wrongly are kept."""
HEAVIER = 4.0
"""How much more a fixed example counts in the next round that was judged wrongly in this one."""


def learned(examples: list[Any], caution: float) -> dict[str, float]:
    vectors = DictVectorizer()
    signs = vectors.fit_transform([dict.fromkeys(one, 1.0) for *_, one in examples])
    seen = np.asarray((signs > 0).sum(axis=0)).ravel() >= LEAST_SEEN
    signs, names = signs[:, seen], vectors.get_feature_names_out()[seen]
    right = np.array([members for members, _, _, _ in examples])
    told = np.array([told for _, told, _, _ in examples])
    fixed = np.array([fixed for _, _, fixed, _ in examples])
    counted = np.where(fixed, 1.0, TAUGHT_COUNTS) * np.where(told, TOLD_COUNTS, 1.0)
    best: tuple[int, dict[str, float]] = (len(examples) + 1, {})
    for _ in range(ROUNDS):
        regression = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=400, random_state=0)
        regression.fit(signs, right, sample_weight=counted)
        weights = np.round(regression.coef_[0], HUNDREDTHS)
        weights[np.abs(weights) < LEAST_WEIGHT] = 0
        bias = round(float(regression.intercept_[0]) - caution, HUNDREDTHS)
        table = {BIAS: bias} | {name: float(one) for name, one in zip(names, weights, strict=True) if one}
        wrong = fixed & ~told & ((np.round(signs @ weights + bias, HUNDREDTHS) > 0) != right)
        best = min(best, (int(wrong.sum()), table), key=lambda one: one[0])
        if not wrong.any():
            break
        counted[wrong] *= HEAVIER
    return best[1]


def main() -> None:
    given = json.load(sys.stdin)
    found = {
        table: learned([one[1:] for one in given["examples"] if one[0] == table], caution)
        for table, caution in given["caution"].items()
    }
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    main()
