"""Accounts that somebody is told to search for, or that are spelled out as a link is said."""

import re
from collections.abc import Iterator
from itertools import islice

from policies.identifying_details.detail import Detail
from policies.identifying_details.detectors.account_names import ACCOUNT, MOST_TRIES, echoes, is_odd
from policies.identifying_details.detectors.look import Look
from policies.identifying_details.detectors.sites import SITES
from policies.identifying_details.words import whole, words

SEARCHING = words("""
    search searched type typed look put such sucht suchen busca buscad busquen cherche cherchez tape tapez
    procura procurem zoek pesquisa
""")
"""What somebody does with a name that they were told, lower case."""
_SEARCHED = re.compile(
    rf"{whole(SEARCHING)}(?: (?:for|in|up|nach|por|a|à|naar|op|it as))? [\"'“„«]?{ACCOUNT}"
)
_SAID = re.compile(
    r"\b(?P<site>facebook|instagram|twitter|tiktok|twitch|linkedin|reddit|youtube|patreon|venmo|pinterest|etsy)"
    r" (?:dot|punkt|punto|point|ponto|punt) (?:com|tv|me|org|de) (?:forward )?(?:slash|schrägstrich|barra)"
    r" (?:(?:in|u|c|user|people|shop) slash |at )?(?P<name>[\w.-]{2,29}\w)"
)


def searched(look: Look) -> Iterator[Detail]:
    """Yield what is searched for on a site: he is on vinted, search leosloft; you type in wilfs_loft."""
    if look.has_any(SITES) and look.has_any(SEARCHING):
        for found in islice(_SEARCHED.finditer(look.lower), MOST_TRIES):
            if is_odd(found["name"]) or echoes(look, found["name"]):
                yield Detail("handle", *found.span("name"), found["name"], cue="searched")
    if "slash" in look.words or "barra" in look.words:
        for said in islice(_SAID.finditer(look.lower), MOST_TRIES):
            yield Detail("handle", *said.span(), f"{said['site']}:{said['name']}", cue="link-said")
