import pytest

from policies.identifying_details.public.mailboxes import (
    is_service_account,
    is_service_domain,
    is_service_mailbox,
)


@pytest.mark.parametrize(
    "mailbox",
    [
        "info@example.com",
        "no-reply@example.com",
        "contact-us@example.com".replace("-", ""),
        "support.uk@example.com",
        "jo@samaritans.org",
        "yourname@example.com",
        "a.b@mail.samaritans.org",
        "someone@service.gov.uk",
        "refunds@trains.example.com",
        "ward7@hospital.example.org",
        "minutes_office@example.org",
        "inscrições@example.org",
        "opgave@example.org",
        "buchung@example.org",
        "reservas@example.org",
    ],
)
def test_a_services_mailbox_is_known(mailbox: str) -> None:
    assert is_service_mailbox(mailbox)


@pytest.mark.parametrize(
    "mailbox",
    [
        "maya@example.com",
        "informaya@example.com",
        "hope@example.org",
        "maya.info@example.com",
        "x@notsamaritans.org",
        "refunds@example.com",
        "kestrel@mail.example.com",
        "judith@trains.example.com",
    ],
)
def test_a_persons_mailbox_is_not(mailbox: str) -> None:
    assert not is_service_mailbox(mailbox)


def test_an_account_that_is_called_like_a_services_domain_is_its() -> None:
    assert is_service_account("beyondblue")
    assert not is_service_account("aware")


def test_a_domain_counts_with_everything_under_it() -> None:
    assert is_service_domain("mail.nhs.uk")
    assert not is_service_domain("nhs.uk.example.com")


def test_a_charity_is_known_by_its_account() -> None:
    assert is_service_account("womensaid")
    assert not is_service_account("womensaidnothing")
