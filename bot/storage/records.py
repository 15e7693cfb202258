"""Which record goes into which table: the one list of everything that is written down."""

from collections.abc import Awaitable, Callable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage import (
    agreements,
    audit,
    details,
    forgetting,
    ground_rules,
    incidents,
    inquiries,
    lobby,
    mutes,
    people,
    releasing,
    retention,
    room_reminders,
    rooms,
    stays,
    upgrades,
    waiting_reminders,
)
from policies import vocabulary as v

Writing = Callable[[AsyncConnection, Any], Awaitable[None]]

WRITING: dict[type, Writing] = {
    v.AgreementAct: agreements.add,
    v.AskedAnew: stays.ask_anew,
    v.AuditAct: audit.add,
    v.CountAnswered: retention.answer_count,
    v.CountAsked: retention.ask_count,
    v.DetailForgotten: details.forget,
    v.DetailRegistered: details.register,
    v.DirectRoomKnown: people.know_direct_room,
    v.FacilitatorsTold: stays.tell,
    v.GateExplained: stays.explain,
    v.Greeted: stays.greet,
    v.HoldPlaced: retention.place_hold,
    v.HoldReleased: retention.release_hold,
    v.IncidentOpened: incidents.opened,
    v.IncidentStepped: incidents.stepped,
    v.InquiryBegan: inquiries.begin,
    v.InquiryEnded: inquiries.end,
    v.LanguageChosen: people.choose_language,
    v.LobbyEntered: lobby.enter,
    v.LobbyLeft: lobby.leave,
    v.MuteEnded: mutes.end,
    v.MuteLeft: mutes.leave_alone,
    v.Muted: mutes.begin,
    v.PersonForgotten: forgetting.forget,
    v.Reminded: stays.remind,
    v.RoomCarriedOver: upgrades.carry_over,
    v.RoomProtected: rooms.protect,
    v.RoomReleased: releasing.release,
    v.RoomReminded: room_reminders.note,
    v.RoomSetApart: rooms.set_apart,
    v.RulesPosted: ground_rules.posted,
    v.RulesVersion: ground_rules.add,
    v.SettingChanged: rooms.change_setting,
    v.StayBegan: stays.begin,
    v.StayEnded: stays.end,
    v.SweepAsked: retention.ask,
    v.SweepsHalted: retention.halt,
    v.TakenBack: retention.take_back,
}


async def write(connection: AsyncConnection, record: v.Record) -> None:
    """Write a record down, inside the transaction of `connection`."""
    await WRITING[type(record)](connection, record)
    if isinstance(record, v.AgreementAct | v.Reminded | v.StayEnded):
        await waiting_reminders.drop(connection, record)
