"""The words that tell whose a detail is, in one language: what a translator fills in."""

from dataclasses import dataclass

from policies.identifying_details.registered.plain import plain, words_in

Words = frozenset[str]
Phrases = tuple[tuple[str, ...], ...]
Ends = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cues:
    """One language's cues. Words are in plain spelling: lower case, accents dropped, split at apostrophes.

    Attributes:
        language: its ISO 639 code.
        frequent: short everyday words by which the language is recognised.
        i: "I" as the one who lives, works or was born.
        me: "me" as the one who is called or written to.
        my: "my", "our", and "mine".
        you: "you" as a subject.
        yours: "your" and "yours", and "you" as the one who is called.
        they: "he", "she" and "they" as subjects.
        theirs: "his", "her", "their", and "him" or "her" as the one who is called.
        objects: those of the pronouns that own nothing by standing before a noun: "him", "them".
        group: words for several people or an organisation: "they", "their", "its".
        she: those of the pronouns that mean a woman.
        he: those of the pronouns that mean a man.
        women: relations that are women.
        men: relations that are men.
        several: relations that are several people.
        relations: people who are not in the room: "sister", "therapist", "landlord".
        articles: words that may stand in front of a relation: "a", "the".
        titles: words in front of a surname: "Dr", "Mrs".
        nouns: nouns of details: "number", "address", "insta", "surname", "birthday".
        owning: verbs whose subject owns what follows: "lives", "works", "was born".
        being: forms of "to be" that may join a person and a detail: "she's @may".
        contacting: verbs whose object owns the number behind it: "call", "text", "reach".
        telling: verbs whose subject is a source, not an owner: "said", "gave".
        of: prepositions that join a noun to its owner: "of", "for".
        greetings: words in front of somebody addressed: "hi", "thanks".
        fillers: what people begin with before they say anything: "ok so", "well".
        endearments: words behind the name of somebody addressed: "love", "mate".
        bidding: verbs that open what somebody addressed is asked to do: "tell", "ask".
        helping: other verbs that a question to somebody addressed begins with: "do", "can".
        advising: words of somebody who passes on a number to call: "try", "if", "could", "thank".
        here: words for where one is: "here".
        organisations: nouns of what is nobody's: "clinic", "helpline".
        private: words in front of a line or an office that is one person's: "direct".
        surnames: phrases that announce a surname or full name: "last name", "full name".
        real_names: phrases that announce a real or former name: "real name", "used to be called".
        called: phrases that give the name of whoever stands right in front of them: "se llama".
        naming: short words that may stand between such a phrase and the name: "is", "was".
        equating: verbs that give whoever stands behind them a name: "called", "makes".
        misnaming: verbs for calling somebody by a name they have left: "deadnamed".
        quoting: words, besides those of telling, that somebody else's words follow: "fwd", "goes".
        showing: verbs of what carries a name: "her badge says".
        correcting: words with which a slip is taken back: "I mean".
        elsewhere: words for where and when another name holds: "paper", "before", "work".
        under: what stands between somebody and the name they go by elsewhere: "as", "under".
        peoples: words with a capital that say where somebody is from or what they believe, and are no names.
        rooms: nouns for a group that meets: "group", "room".
        belonging: verbs that say a person belongs to a group: "is in", "goes to".
        asking: words that open a question for a detail: "what".
        pointing: words that point at what was just said: "that", "it", "there", "where".
        placing: prepositions in front of a place: "at", "in".
        accompanying: prepositions for company, which may also stand in front of a place: "with".
        denying: words that deny what follows: "not".
        adding: words that join two people: "and".
        adverbs: words that may stand between somebody and their verb: "still", "now", "who".
        ordinary: frequent words that are also names or close to names.
        alone: possessives that stand alone: "hers", "mine". May be empty, as the next two.
        beside: nouns of place that such a possessive may follow, and then owns nothing: al *lado* mío.
        returning: words that go back to whom a message was about: "anyway".
        comparing: words that liken somebody to whom a message is about: "same", "too".
        visiting: words that tell of a visit: "going", "there".
        taking_back: phrases for going back to a name one had: "changed back to".
        marrying: words that tell why: "divorce", "wedding".
        having: verbs that own what stands right behind them, else help another: ik *heb* Piet gezien.
        demonstratives: articles that stand for whoever was named before, in front of a verb: German "die".
        clitics: pronouns for whoever is called that are articles too: "la", "le". May be empty.
        possessing: words behind the owner of what follows: Asha *ka* ghar. May be empty, as the next.
        honorifics: relations that, right behind a name, are only polite: Asha *didi*.
        relation_ends: what joined words for relations end in: "Schwiegertochter". Where a language joins
            its words only; so with the next two.
        noun_ends: what joined nouns of details end in: "Handynummer".
        organisation_ends: what joined nouns of what is nobody's end in: "Bereitschaftsdienst".
    """

    language: str
    frequent: Words
    i: Words
    me: Words
    my: Words
    you: Words
    yours: Words
    they: Words
    theirs: Words
    objects: Words
    group: Words
    she: Words
    he: Words
    women: Words
    men: Words
    several: Words
    relations: Words
    articles: Words
    titles: Words
    nouns: Words
    owning: Words
    being: Words
    contacting: Words
    telling: Words
    of: Words
    greetings: Words
    fillers: Words
    endearments: Words
    bidding: Words
    helping: Words
    advising: Words
    here: Words
    organisations: Words
    private: Words
    surnames: Phrases
    real_names: Phrases
    called: Phrases
    naming: Words
    equating: Words
    misnaming: Words
    quoting: Words
    showing: Words
    correcting: Words
    elsewhere: Words
    under: Words
    peoples: Words
    rooms: Words
    belonging: Words
    asking: Words
    pointing: Words
    placing: Words
    accompanying: Words
    denying: Words
    adding: Words
    adverbs: Words
    ordinary: Words
    alone: Words = frozenset()
    beside: Words = frozenset()
    having: Words = frozenset()
    clitics: Words = frozenset()
    demonstratives: Words = frozenset()
    possessing: Words = frozenset()
    honorifics: Words = frozenset()
    returning: Words = frozenset()
    comparing: Words = frozenset()
    visiting: Words = frozenset()
    taking_back: Phrases = ()
    marrying: Words = frozenset()
    relation_ends: Ends = ()
    noun_ends: Ends = ()
    organisation_ends: Ends = ()

    def is_relation(self, word: str) -> bool:
        """Whether a word means somebody who is not in the room."""
        return word in self.relations or word.endswith(self.relation_ends)

    def is_noun(self, word: str) -> bool:
        """Whether a word is a noun of a detail."""
        return word in self.nouns or word.endswith(self.noun_ends)

    def is_organisation(self, word: str) -> bool:
        """Whether a word means what is nobody's."""
        return word in self.organisations or word.endswith(self.organisation_ends)


def among(word: str, *some: Words) -> bool:
    """Whether a word is in any of some lists; cheaper than to join them for every word."""
    return any(word in one for one in some)


def words(text: str) -> Words:
    """Return the words of a text in plain spelling, and as the Swiss write them."""
    return frozenset(words_in(plain(f"{text} {text.replace('ß', 'ss')}".lower())))


def ends(text: str) -> Ends:
    """Return the ends of words of a text in plain spelling."""
    return tuple(sorted(words(text)))


def phrases(text: str) -> Phrases:
    """Return the phrases of a text, which stand between commas, longest first; ß also as ss."""
    both = plain(f"{text},{text.replace('ß', 'ss')}".lower())
    found = {tuple(words_in(phrase)) for phrase in both.split(",")}
    return tuple(sorted((phrase for phrase in found if phrase), key=lambda phrase: (-len(phrase), phrase)))


def by_opening(some: Phrases) -> dict[str, Phrases]:
    """Return phrases by the first of their words, in the order given."""
    found: dict[str, Phrases] = {}
    for phrase in some:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found
