import pytest

from policies.identifying_details.dictionary import dictionary
from tests.policies.identifying_details.a_room import member, room_with, say


@pytest.fixture
def room():
    return room_with(
        member("jinny", name="Jin Park"),
        member("Moth", name="Zelda Taylor"),
        member("Ada", workplace="Northfield High"),
        member("Priya", word="Anjali"),
        member("Leo"),
        member("ZK", name="Zelda Kowalczyk"),
        member("tern", name="Robert Rivers"),
        member("owl", name="Ana Romero"),
        member("wren", name="Gwen Kerr"),
        member("Mo", word="Slippers"),
        member("Sam", name="Samira Merchant"),
        member("Ash", workplace="Brindle Fell Nursery"),
        member("Fern", workplace="St Bride's Primary"),
        member("Ivy", workplace="Saint Hollins"),
        member("Roo", word="Ravensworth"),
        member("Bee", word="blue lantern", location="the old mill", workplace="The Copper Kettle"),
        member("Kit", word="two words here", workplace="Bank of Hope", location="the mill"),
        member("Lou", name="Will Long"),
        member("Bert", name="Bertha Kent", handle="@bert_bakes_buns"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "I met Mr Park",
        "B. Kent was on the list",
        "Park, jinny",
        "bert bakes buns is the insta",
        "search for bert bakes buns",
        "look up bert bakes buns, it's all there",
        "Bert is in the Kents' garden",
        "jinny's surname is Park",
        "that was Park's idea",
        "jinny Park called",
        "little Anjali is well",
        "how is poor little Slippers",
        "ask Kowalczik",
        "Whoever Kowalczyk is, you left your glasses",
        "owl sang with my sister, Ana R o m e r o",
        "zelda kowalczyk",
        "Ada is at Northfield High",
        "Zelda Kowalczyyyk",
        "Zleda Kowalczyk",
        "zeldda kowalcyk",
        "Bob Riverss",
        "is that Rivers over there?",
        "her surname is rivers",
        "so romero told me to go on",
        "I met Kerrr there",
        "Slippers had her shots today",
        "we all miss Slippers",
        "I met Ms Merchant",
        "ms merchant said hi",
        "look up SAMIRAMERCHANT",
        "Ash is in Brindle Fell today",
        "they start at Brindle Fell Nursery",
        "Northfield High is where I saw Ada",
        "st brides primary",
        "Saint Bride's Primary called",
        "does Fern still work at St Brides",
        "St. Hollin's is closed today",
        "is Ravenswroth with you",
        "blue lantern",
        "the blue lantern is hers",
        "meet at the old mill tonight",
        "an old mill",
        "somebody is at the copper kettle",
        "copper kettle, they said",
        "it says Two Words Here",
        "Bee went to the Mill",
        "ask Will Long",
        "is the Kowalczik on the board our ZK?",
    ],
)
def test_a_registered_value_used_as_a_name_counts(room, text):
    assert say(room, text).verdict == "warn"


@pytest.mark.parametrize(
    "text",
    [
        "we walked in the park",
        "we drove to Kent for a day",
        "my neighbour Mrs Kent brought soup",
        "bert bakes buns when sad",
        "I look up, bert bakes buns again",
        "I was searching, and bert bakes buns",
        "Park your worries",
        "I love Taylor Swift",
        "James Taylor sings",
        "Agnieszka Kowalczyk sings",
        "my niece Anjali is four",
        "I teach at Northfield High too",
        "Ada, I teach at Northfield High as well",
        "st bride ran for ever",
        "Zelda is a game",
        "One Tree Park",
        "the tailor was kind",
        "the Kowalczik on the board was rude",
        "a merchant shouted",
        "Brindle Fell is lovely in autumn",
        "I'm Taylor, hi",
        "two rivers meet behind my house",
        "how do I get rid of rivers of mud",
        "what a great name, I love rivers",
        "that movie was good",
        "his slippers were in the oven",
        "I need bunny slippers",
        "she cut the karr out",
        "Allll of it",
        "zelda, the riverside walk was good",
        "a lantern, and it was blue",
        "I live near the old mill",
        "just two words here",
        "a lot of hope and a bank of hope",
        "she fell over by the mill",
        "will long nights end",
    ],
)
def test_a_word_a_namesake_or_ones_own_does_not(room, text):
    assert say(room, text).verdict == "none"


@pytest.mark.parametrize("text", ["I walked home", "one of the good ones", "all of it grows on me"])
def test_no_dictionary_is_read_for_an_everyday_word_that_is_nearly_a_name(text):
    watched = room_with(member("moth", name="Ada Walkes"), member("wren", name="Bea Onesa"))
    dictionary.cache_clear()
    assert say(watched, text).verdict == "none"
    assert dictionary.cache_info().currsize == 0


def test_a_shop_of_two_everyday_words_counts_at_a_place_and_beside_its_owner() -> None:
    watched = room_with(member("Hope", workplace="Moss & Thimble"), member("Leo"))
    assert say(watched, "new cushions from moss and thimble, thanks Hope").verdict == "warn"
