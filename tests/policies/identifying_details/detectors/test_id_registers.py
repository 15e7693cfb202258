from policies.identifying_details.detectors.id_documents import DOCUMENTS
from policies.identifying_details.detectors.id_registers import REGISTERS


def test_a_register_without_a_check_is_never_taken_by_its_form_alone() -> None:
    unchecked = {register.name for register in REGISTERS if register.check is None and register.named is None}
    assert unchecked == {"gb-nino"}


def test_a_named_register_lists_words_that_its_messages_have() -> None:
    assert all(bool(register.words) == (register.named is not None) for register in REGISTERS)


def test_what_checks_itself_comes_before_what_its_name_alone_tells() -> None:
    assert REGISTERS[-len(DOCUMENTS) :] == DOCUMENTS
