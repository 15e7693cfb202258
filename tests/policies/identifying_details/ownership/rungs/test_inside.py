from tests.policies.identifying_details.a_room import member, room_with, say, user


def test_a_mailbox_with_the_name_of_one_member_in_it_is_that_members():
    room = room_with(member("Padraig"), member("Leo"), member("Mark"))
    owner = say(room, "the rota is with padraig.oh@example.com, ask nicely").findings[0].member
    assert owner == user("Padraig")


def test_an_account_that_begins_with_somebodys_name_is_theirs():
    room = room_with(member("Maya"), member("Leo"))
    text = "Maya ur not that hidden babe, @mayagetsclean pops up as soon as i open tiktok"
    assert say(room, text).findings[0].member == user("Maya")


def test_an_account_may_begin_with_a_name_that_is_an_everyday_word():
    room = room_with(member("Hope"), member("Leo"), member("Mark"))
    found = say(room, "mark said hope is on tiktok as hopeful.h").findings
    assert [one.member for one in found] == [user("Hope")]
    assert say(room, "i hope this works, my tiktok is hopeful.leo").findings[0].subject == "self"
