"""Sites where people have accounts, as people call them: data, for a list to be kept current."""

import re

from policies.identifying_details.words import any_of, whole, words

SITES = words("""
    insta instagram ig snap snapchat tiktok twitter facebook fb telegram discord reddit mastodon bluesky
    bsky threads tumblr youtube yt twitch linkedin venmo cashapp kik wechat viber skype steam psn xbox
    playstation gamertag vsco bereal strava github gitlab wattpad ao3 goodreads letterboxd pinterest onlyfans
    soundcloud spotify tinder hinge bumble grindr fetlife vk weibo qq xing signal matrix patreon substack
    x tg dc paypal zelle
    birdsite habitica duolingo komoot garmin zwift runkeeper fitbit peloton ravelry storygraph librarything
    bandcamp mixcloud bandlab audius smule deviantart artstation behance dribbble etsy ebay depop vinted
    poshmark redbubble kofi gofundme gumroad flickr pixelfed peertube lemmy misskey livejournal dreamwidth
    myspace neocities quora nextdoor mumsnet lichess roblox minecraft fortnite vrchat habbo itchio trakt
    lastfm untappd allrecipes imgur giphy dailymotion vimeo odysee bilibili douyin xiaohongshu rednote lemon8
    clubhouse yubo badoo okcupid feeld jodel knuddels hyves tuenti orkut skyrock doctissimo forocoches
    marktplaats leboncoin kleinanzeigen wallapop kakaotalk kakao zalo imo threema
    gumtree carousell craigslist offerup olx bgmi pubg valorant caringbridge tellonym ancestry speedrun
    messenger willhaben 2dehands 2ememain anibis shpock milanuncios mercadolibre enjoei custojusto trademe
    monzo revolut wero bizum tikkie paylib cookpad chefkoch marmiton polarsteps geocaching inaturalist
    ebird hevy myfitnesspal wordfeud quizduell wordpress blogspot nintendo bookstagram booktok
""")
"""Those that are one word, lower case."""

WORDS_TOO = words("x signal matrix threads dc steam line switch")
"""Those that are words of a sentence as well."""

_IN_WORDS = (
    r"tik ?tok|(?:the )?bird ?site|blue ?sky|you ?tube|sound ?cloud|chess\.com|last\.fm|itch\.io|ko-?fi"
    r"|truth social|second life|marco polo|archive of our own|adopt me"
)
SITE_WORDS = SITES | words("""
    tok bird birdsite sky tube cloud chess fm itch fi kofi truth second polo archive adopt
""")
"""One of them stands wherever `SITE` does."""
SITE = rf"{whole(SITES - WORDS_TOO)}|{_IN_WORDS}"
"""A pattern, not yet in a group, for any of them that is no word of a sentence."""

LOOSE_SITE = (
    rf"(?:{SITE}|(?<!\w)(?:on|auf|sur|no|op|en) (?:{any_of(WORDS_TOO - {'line', 'dc'})}"
    r"|(?:the|my|der|la|de) switch)(?!\w)|(?<!\w)x:)"
)
"""A pattern for any site; one that is a word counts behind "on"."""

SITE_BEFORE = re.compile(rf"{LOOSE_SITE}[^\n.!?]{{0,45}}$")
"""A site in the same sentence, up to 45 characters in front."""
