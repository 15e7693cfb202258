"""Names that begin like nobody's here, put to whoever is spoken to: a parcel came for a Judith Marsh, (…)."""

from collections.abc import Sequence

from policies.identifying_details.cues.cue import among, words
from policies.identifying_details.full_names import FAMOUS
from policies.identifying_details.identities.carriers import CARRIERS
from policies.identifying_details.identities.people import InReply, Person
from policies.identifying_details.identities.shapes import Shape

_NEAR = 30
_CLOSE = 10
_SUBJECT = 4
_ROLES = words("dr doctor doktor docteur prof professor")
_COMING = words("""
    looking asking asked asks called calling calls rang ringing phoned came come coming parcel package box
    post letter mail delivery courier voicemail message messages bag flowers visitor knocked
    anruf angerufen gefragt paket päckchen brief post llamaron llamó preguntó preguntaron paquete carta
    appelé demandé colis lettre courrier ligaram ligou perguntou encomenda carta gebeld belde pakje pakket
    vroeg brief
""")
"""What comes for somebody, and who asks for them."""
_FOR = words("for nach für por para pour naar voor")
_ONE = words("a an one some ein eine einen einem einer un una une um uma een")
_BOOKS = words("library bookshop bookstore read bibliothek biblioteca bibliothèque bibliotheek collecting")
_SCREENS = words("""
    zoom teams skype jitsi facetime meet videocall video screen square tile videobellen videollamada
    videochamada visio videokonferenz videoanruf bildschirm beeldscherm
""")
"""Where one sees others with their names underneath."""
_STOOD = words("""
    said says showed shows as stood stand stond steht name eingeblendet salia aparecia ponia pone aparece
    ecrit affiche marque estava aparecia dizia weergegeven
""")
_HOSTS = words("speaker host guest trainer talk lecture vortrag ponente intervenant palestrante spreker")
_KNOWING = words("know knew learnt learned weiß kenne se sais sei weet ken")
_NAME = words("surname name lastname nachname nachnamen namen apellido nom sobrenome apelido achternaam naam")
_WHAT = words("what was das ce que dat lo o")
_YES = words("yes yeah yep ja si oui sim")


class ToYou(InReply):
    """Reads one text for them; `answered` is whose message it answers, if it does."""

    def of_a_full_name(self, name: Shape) -> Person | None:
        """Who Judith Marsh must be."""
        if self._roster.knows(self._tokens[name.first].text) or self._is_anothers(name):
            return None
        return (
            self._called_for(name)
            or self._on_screen(name)
            or self._revealed(name)
            or self._pointed_at(name)
            or self._known_by(name)
            or self._on_your_badge(name)
        )

    def of_a_bare_name(self, name: Shape) -> Person | None:
        """Marsh, that's what it said on your badge."""
        if not name.start or self._tokens[name.start].opens:
            return self._on_your_badge(name)
        return None

    def _is_anothers(self, name: Shape) -> bool:
        """My nurse Judith Marsh; the film with Judith Marsh."""
        before = [self._tokens[at].text for at in self._row(name, 0) if at < name.start]
        kin = any(self._cues.is_relation(word) for word in before[-3:])
        here = {self._tokens[at].text for at in self._row(name, 0)}
        return kin or not here.isdisjoint(FAMOUS | _BOOKS | _HOSTS)

    def _called_for(self, name: Shape) -> Person | None:
        """Moth, a courier asked for a Judith Marsh, I told him you were out."""
        before = [self._tokens[at].text for at in self._row(name, 0) if at < name.start]
        titled = self._tokens[name.start].text in self._cues.titles
        led = before[:-1] if before[-1:] != [] and before[-1] in _ONE else before if titled else []
        if led[-1:] == [] or led[-1] not in _FOR or _COMING.isdisjoint(led[-_CLOSE:]):
            return None
        mine = any(word in self._cues.i for word in led[-_SUBJECT:])  # I am looking for a (…)
        if mine or self._tokens[name.start].text in _ROLES:
            return None
        return self._who_is_spoken_to(name)

    def _who_is_spoken_to(self, name: Shape) -> Person | None:
        """Whoever a text opens with, or answers, where it says "you"."""
        near = (self._tokens[at].text for at in self._row(name, 1))
        if not any(among(word, self._cues.you, self._cues.yours) for word in near):
            return None
        opening = self._roster.named(self._tokens, 0)
        called = opening is not None and not opening.genitive and opening.last + 1 < len(self._tokens)
        if opening is not None and called:
            apart = "," in self._tokens[opening.last + 1].gap
            return Person(0, opening.members) if apart or not opening.ordinary else None
        return Person(name.first, (self._answered,)) if self._answered is not None else None

    def _on_screen(self, name: Shape) -> Person | None:
        """On zoom moth came up as Judith Marsh; luna, en zoom ponía (…) debajo de tu cara."""
        row = self._row(name, 0)
        if _SCREENS.isdisjoint(self._tokens[at].text for at in row):
            return None
        beside = [*range(max(0, name.start - 3), name.start), *range(name.last + 1, name.last + 3)]
        texts = {self._tokens[at].text for at in beside if at < len(self._tokens) and at in row}
        my_own = any(self._tokens[at].text in self._cues.my for at in row)
        being = name.last + 1 < len(self._tokens) and self._tokens[name.last + 1].text in self._cues.being
        if texts.isdisjoint(_STOOD) or my_own or being:
            return None
        return self._only_one(row) or self._who_is_spoken_to(name)

    def _only_one(self, row: Sequence[int]) -> Person | None:
        """The one member of whom a sentence speaks."""
        named = [one for at in row if (one := self._roster.named(self._tokens, at)) is not None]
        sure = [one for one in named if not one.ordinary]
        alone = len({one.members for one in sure}) == 1
        return Person(sure[0].first, sure[0].members) if alone else None

    def _revealed(self, name: Shape) -> Person | None:
        """The mystery baker is moth. Judith Marsh, it was on the tin."""
        at = name.start - 1
        if at < 1 or not self._tokens[name.start].opens or not self._people.parts(name.last + 1):
            return None
        person = self._people.ending_at(at)
        if person is None or not person.members or not person.first:
            return None
        return person if self._tokens[person.first - 1].text in self._cues.being else None

    def _pointed_at(self, name: Shape) -> Person | None:
        """Moth, the one who knits? Yes, that is Judith Marsh."""
        here = self._tokens[name.first].sentence
        opening = [at for at in self._row(name, 0) if at < name.start]
        texts = [self._tokens[at].text for at in opening if self._tokens[at].text not in _YES]
        said = len(texts) > 1 and texts[0] in self._cues.pointing and texts[1] in self._cues.being
        if not said or "?" not in self._tokens[opening[0]].gap:
            return None
        before = [at for at in self._row(name, 1) if self._tokens[at].sentence == here - 1]
        person = self._people.at(before[0]) if before else None
        return person if person is not None and person.members else None

    def _known_by(self, name: Shape) -> Person | None:
        """It was signed Judith Marsh, so now I know your last name."""
        row = [at for at in self._row(name, 1) if at > name.last]
        for at in row:
            whose = at + 1 < len(self._tokens) and among(self._tokens[at + 1].text, self._cues.yours)
            behind = [token.text for token in self._tokens[at + 2 : at + 4]]
            if whose and self._tokens[at].text in _KNOWING and not _NAME.isdisjoint(behind):
                return self._who_is_spoken_to(name) or Person(at + 1, ())
        return None

    def _on_your_badge(self, name: Shape) -> Person | None:
        """Judith Marsh, that's what it said on your badge."""
        behind = name.last + 1
        row = range(behind, min(behind + _CLOSE, len(self._tokens)))
        if not row or "," not in self._tokens[behind].gap or not self._tokens[name.start].opens:
            return None
        if _WHAT.isdisjoint(self._tokens[at].text for at in row):
            return None
        for at in row[:-1]:
            whose = among(self._tokens[at].text, self._cues.yours)
            if whose and not CARRIERS.isdisjoint(token.text for token in self._tokens[at + 1 : at + 3]):
                return self._only_one(self._row(name, 0)) or Person(at, ())
        return None

    def _row(self, name: Shape, sentences: int) -> Sequence[int]:
        """The words near a name, in its sentence and so many further ones."""
        here = self._tokens[name.first].sentence
        near = range(max(0, name.start - _NEAR), min(name.last + _NEAR, len(self._tokens)))
        outside = (at for at in near if at < name.start or at > name.last)
        return [at for at in outside if abs(self._tokens[at].sentence - here) <= sentences]
