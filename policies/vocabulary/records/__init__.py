"""What is written down, in the same transaction as the consequences and the sync position.

Each record belongs to one table of `bot.storage`, whose docstring says what it knows about a person,
for how long, and how it forgets. None has a place for what people write.
"""

from policies.vocabulary.records.agreement import AgreementAct, RulesPosted, RulesVersion
from policies.vocabulary.records.details import (
    DetailForgotten,
    DetailRegistered,
    IncidentOpened,
    IncidentStepped,
)
from policies.vocabulary.records.gates import LobbyEntered, LobbyLeft, Muted, MuteEnded, MuteLeft
from policies.vocabulary.records.inquiries import InquiryBegan, InquiryEnded
from policies.vocabulary.records.people import AuditAct, DirectRoomKnown, LanguageChosen, PersonForgotten
from policies.vocabulary.records.retention import (
    CountAnswered,
    CountAsked,
    HoldPlaced,
    HoldReleased,
    SweepAsked,
    SweepsHalted,
    TakenBack,
)
from policies.vocabulary.records.rooms import (
    RoomCarriedOver,
    RoomProtected,
    RoomReleased,
    RoomSetApart,
    SettingChanged,
)
from policies.vocabulary.records.stays import (
    AskedAnew,
    FacilitatorsTold,
    GateExplained,
    Greeted,
    Reminded,
    RoomReminded,
    StayBegan,
    StayEnded,
)

Record = (
    AgreementAct
    | RulesVersion
    | RulesPosted
    | StayBegan
    | Greeted
    | AskedAnew
    | Reminded
    | FacilitatorsTold
    | GateExplained
    | Muted
    | MuteLeft
    | MuteEnded
    | LobbyEntered
    | LobbyLeft
    | RoomReminded
    | RoomCarriedOver
    | StayEnded
    | RoomProtected
    | RoomReleased
    | RoomSetApart
    | SettingChanged
    | DetailRegistered
    | DetailForgotten
    | IncidentOpened
    | IncidentStepped
    | InquiryBegan
    | InquiryEnded
    | LanguageChosen
    | DirectRoomKnown
    | PersonForgotten
    | HoldPlaced
    | HoldReleased
    | SweepAsked
    | CountAsked
    | CountAnswered
    | SweepsHalted
    | TakenBack
    | AuditAct
)

__all__ = [
    "AgreementAct",
    "AskedAnew",
    "AuditAct",
    "CountAnswered",
    "CountAsked",
    "DetailForgotten",
    "DetailRegistered",
    "DirectRoomKnown",
    "FacilitatorsTold",
    "GateExplained",
    "Greeted",
    "HoldPlaced",
    "HoldReleased",
    "IncidentOpened",
    "IncidentStepped",
    "InquiryBegan",
    "InquiryEnded",
    "LanguageChosen",
    "LobbyEntered",
    "LobbyLeft",
    "MuteEnded",
    "MuteLeft",
    "Muted",
    "PersonForgotten",
    "Record",
    "Reminded",
    "RoomCarriedOver",
    "RoomProtected",
    "RoomReleased",
    "RoomReminded",
    "RoomSetApart",
    "RulesPosted",
    "RulesVersion",
    "SettingChanged",
    "StayBegan",
    "StayEnded",
    "SweepAsked",
    "SweepsHalted",
    "TakenBack",
]
