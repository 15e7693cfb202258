from tests.policies.identifying_details.a_room import member, room_with, say, user

ROOM = room_with(member("Nina"), member("Tess"), member("Mark"))
TOLD = (
    "I keep on thinking of what Nina said on Sunday, that she eats on her feet now because the table has"
    " too many chairs. I did that for two winters and nobody came. "
)


def test_an_address_alone_in_a_long_message_is_of_whom_it_tells_where_a_visit_follows():
    found = say(ROOM, TOLD + "318 Pine Fork Road. I'm going there on Saturday with a pie.").findings
    assert [one.member for one in found] == [user("Nina")]


def test_whoever_is_spoken_of_in_passing_owns_nothing():
    told = TOLD + "My son reads meters round here. It's 318 Pine Fork Road. She doesn't have to talk."
    assert [one.member for one in say(ROOM, told).findings] == [user("Nina")]


def test_a_house_that_was_somebody_elses_right_before_is_theirs():
    told = TOLD + "My aunt lives out that way and she has room. 318 Pine Fork Road. I'm going there Saturday."
    assert say(ROOM, told).verdict == "advise"


def test_a_venue_told_of_right_before_is_nobodys():
    told = TOLD + "We're at the church hall again. 318 Pine Fork Road. Come and bring a pie."
    assert say(ROOM, told).verdict != "warn"


def test_a_message_returns_to_whom_it_was_about():
    told = TOLD + "My aunt was the same. Anyway, she's at 318 Pine Fork Road."
    assert [one.member for one in say(ROOM, told).findings] == [user("Nina")]
    assert say(ROOM, TOLD + "My aunt was the same. She's at 318 Pine Fork Road.").verdict == "advise"


def test_whoever_is_only_likened_to_a_member_owns_nothing_of_what_follows():
    visit = "Saturday I'm going there, it's 318 Pine Fork Road, she needn't open the door."
    likened = "I think of Nina all week. My sister was just the same. "
    assert [one.member for one in say(ROOM, likened + visit).findings] == [user("Nina")]
    assert say(ROOM, "I think of Nina all week. My sister rang. " + visit).verdict == "advise"


def test_a_number_that_a_member_asked_for_is_the_senders():
    assert say(ROOM, "I never give out my number but Nina has asked. 212-555-0171").verdict == "advise"
    assert say(ROOM, "I never give out numbers but Nina is alone. 212-555-0171").verdict == "warn"
