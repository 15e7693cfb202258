"""Which links lead to a person: the sites where people have accounts, and the maps where they are."""

import re

from policies.identifying_details.words import words

_PROFILES = {
    "instagram.com": r"/(?!p/|reels?/|explore|tv/|accounts|about|direct|legal)(?:stories/)?@?([\w.]{2,30})/?",
    "tiktok.com": r"/@([\w.]{2,24})/?",
    "twitter.com": r"/(?!home|search|hashtag|i/|intent|share|explore|settings|login|tos\b"
    r"|privacy)@?(\w{1,15})/?",
    "facebook.com": r"/(?!groups|events|watch|pages|help|story|sharer|photo|marketplace|login|policies"
    "|hashtag|reel|share)"
    r"(?:profile\.php\?id=(\d{3,20}).{0,200}|(?:people/)?([\w.-]{3,50})(?:/\d{3,20})?/?)",
    "fb.me": r"/([\w.]{3,50})/?",
    "linkedin.com": r"/(?:in|pub)/([\w%.-]{2,100}).{0,100}",
    "reddit.com": r"/u(?:ser)?/([\w-]{2,24}).{0,100}",
    "t.me": r"/(?!joinchat|\+|c/|s/|share|addstickers|proxy)@?(\w{4,32})/?",
    "wa.me": r"/\+?(\d{6,15}).{0,300}",
    "whatsapp.com": r"/send/?\?phone=%?\+?(\d{6,15}).{0,300}",
    "snapchat.com": r"/(?:add/|@)([\w.-]{3,15})/?",
    "discord.com": r"/users/(\d{15,20})/?",
    "discordapp.com": r"/users/(\d{15,20})/?",
    "twitch.tv": r"/(?!directory|videos|p/|settings)(\w{3,25})/?",
    "github.com": r"/(?!about|features|explore|topics|orgs|login|settings)([\w-]{1,39})/?",
    "soundcloud.com": r"/(?!discover|search|stream|you)([\w-]{3,25})/?",
    "spotify.com": r"/user/([\w.-]{1,60}).{0,100}",
    "last.fm": r"/user/([\w-]{2,15})/?",
    "steamcommunity.com": r"/(?:id|profiles)/([\w-]{2,40})/?",
    "pinterest.com": r"/(?!pin/|search|ideas)([\w-]{3,30})/?",
    "bsky.app": r"/profile/([\w.:-]{3,100})/?",
    "linktr.ee": r"/([\w.-]{1,40})/?",
    "keybase.io": r"/(?!docs|blog|download)(\w{2,16})/?",
    "onlyfans.com": r"/([\w.-]{3,40})/?",
    "venmo.com": r"/(?:u/)?([\w-]{3,40})/?",
    "paypal.me": r"/([\w.-]{1,40}).{0,20}",
    "paypal.com": r"/paypalme/([\w.-]{1,40}).{0,20}",
    "cash.app": r"/\$([\w-]{1,20})/?",
    "strava.com": r"/athletes/([\w-]{1,40})/?",
    "goodreads.com": r"/user/show/([\w-]{1,60})/?",
    "vk.com": r"/(?!feed|wall|video|music)([\w.]{3,40})/?",
    "xing.com": r"/profile/([\w-]{2,60})/?",
    "caringbridge.org": r"/(?:visit|site)/([\w-]{3,60}).{0,60}",
    "letterboxd.com": r"/(?!film|films|lists|list)([\w-]{2,20})/?",
    "vsco.co": r"/([\w-]{2,40})(?:/gallery)?/?",
    "etsy.com": r"/(?:shop|people)/([\w-]{3,30}).{0,100}",
    "vinted.com": r"/member/([\w-]{2,60}).{0,100}",
    "depop.com": r"/(?!products|search|category)([\w.-]{3,40})/?",
    "ravelry.com": r"/people/([\w-]{2,40})/?",
    "ko-fi.com": r"/([\w-]{3,40})/?",
    "patreon.com": r"/(?!posts|home|search)([\w-]{3,40})/?",
    "kick.com": r"/(?!categories|category|browse|following)(\w{3,25})/?",
    "deviantart.com": r"/(?!tag|topic|search|about|watch)([\w-]{3,30})(?:/gallery)?/?",
    "threads.net": r"/@([\w.]{2,30}).{0,100}",
    "artstation.com": r"/(?!artwork|search|jobs)([\w-]{3,30})/?",
    "behance.net": r"/(?!search|gallery|joblist)([\w-]{3,30})/?",
    "mixcloud.com": r"/(?!discover|search)([\w-]{3,30})/?",
    "poshmark.com": r"/closet/([\w-]{2,30})/?",
    "buymeacoffee.com": r"/([\w.-]{3,40})/?",
    "archiveofourown.org": r"/users/([\w-]{2,40}).{0,100}",
    "wattpad.com": r"/user/([\w-]{2,40}).{0,100}",
    "quora.com": r"/profile/([\w-]{2,60}).{0,100}",
    "redbubble.com": r"/people/([\w-]{2,40}).{0,100}",
    "duolingo.com": r"/profile/([\w.-]{2,40})/?",
    "chess.com": r"/member/([\w-]{2,40})/?",
    "trakt.tv": r"/users/([\w-]{2,40}).{0,100}",
    "about.me": r"/([\w.-]{2,40})/?",
    "revolut.me": r"/([\w.-]{2,40})/?",
    "monzo.me": r"/([\w.-]{2,40}).{0,20}",
    "threema.id": r"/([\w*]{8})/?",
    "lichess.org": r"/@/([\w-]{2,30})/?",
    "skoob.com.br": r"/usuario/([\w-]{2,60}).{0,60}",
}
_READABLE = {host: re.compile(path) for host, path in _PROFILES.items()}
_SAME = {
    "x.com": "twitter.com",
    "fb.com": "facebook.com",
    "telegram.me": "t.me",
} | {
    f"{site}.{top}": f"{site}.com"
    for site in ("pinterest", "vinted")
    for top in ("at", "be", "ca", "ch", "co.uk", "de", "es", "fr", "it", "nl", "pt")
}
_ANYWHERE = re.compile(r"/@([\w.]{1,40})(?:@[\w.-]{3,80})?/?")
_OWN_HOSTS = ".bsky.social"
_CHANNELS = frozenset({"youtube.com", "medium.com", "flickr.com"})
_BLOGS = tuple(
    words("""
    .substack.com .tumblr.com .wordpress.com .bandcamp.com .blogspot.com .carrd.co .itch.io .deviantart.com
    .livejournal.com .dreamwidth.org .neocities.org .github.io
""")
)
_QUERY = re.compile(r"[?#].*", re.DOTALL)
_MAP_HOSTS = words("""
    maps.app.goo.gl maps.apple.com waze.com ul.waze.com what3words.com w3w.co plus.codes glympse.com
    here.com wego.here.com share.here.com osmand.net organicmaps.app omaps.app
""")
_GOOGLE_MAPS = re.compile(r"maps\.google\.[a-z.]{2,6}")
_GOOGLE = re.compile(r"google\.[a-z.]{2,6}")


def profile(host: str, path: str) -> str:
    """Return the account that a link names as `site:account`; empty where it leads to no person."""
    if host.endswith(_OWN_HOSTS):
        return f"bsky.app:{host}"
    site = next((host[at:] for at in _label_starts(host) if host[at:] in _READABLE or host[at:] in _SAME), "")
    site = _SAME.get(site, site)
    readable = _READABLE.get(site)
    plain = path if site in {"facebook.com", "whatsapp.com"} and "?" in path else _QUERY.sub("", path)
    if readable:
        found = readable.fullmatch(plain)
        return f"{site}:{next(name for name in found.groups() if name)}" if found else ""
    found = _ANYWHERE.fullmatch(plain)
    return f"{host}:{found[1]}" if found and host.removeprefix("m.") not in _CHANNELS else ""


def is_blog(host: str, path: str) -> bool:
    """Tell whether a link leads to the front of what somebody publishes under a name of their own."""
    return host.endswith(_BLOGS) and path in {"", "/"}


def is_map(host: str, path: str) -> bool:
    """Tell whether a link shows a place on a map."""
    if host in _MAP_HOSTS or _GOOGLE_MAPS.fullmatch(host):
        return True
    if _GOOGLE.fullmatch(host) or host in {"goo.gl", "bing.com", "yandex.com", "yandex.ru"}:
        return path.startswith("/maps")
    return host in {"openstreetmap.org", "osm.org"} and (
        "lat=" in path or "map=" in path or path.startswith("/go/")
    )


def _label_starts(host: str) -> list[int]:
    return [0] + [at + 1 for at, char in enumerate(host[:253]) if char == "."]
