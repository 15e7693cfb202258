"""What is learnt from refusals, against the token count of a homeserver."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.outbox.budget import HEADROOM, Budget
from policies.vocabulary import Lane


class Bucket:
    """The homeserver's side: tokens that come at a rate, up to a burst (Synapse's `Ratelimiter`)."""

    def __init__(self, rate: float, burst: float) -> None:
        self.rate, self.burst, self.tokens, self.at = rate, burst, burst, 0.0

    def refill(self, now: float) -> float:
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.rate)
        self.at = now
        return self.tokens

    def ask(self, now: float) -> float:
        """0 when it is let through, else the seconds to wait."""
        if self.refill(now) < 1.0 - 1e-9:
            return (1.0 - self.tokens) / self.rate
        self.tokens -= 1.0
        return 0.0


def sweep(budget: Budget, bucket: Bucket, now: float, seconds: float) -> tuple[float, int, int]:
    """Send in the retention lane whenever the budget lets it; returns (time, sent, refused)."""
    sent, refused, end = 0, 0, now + seconds
    while now < end:
        if delay := budget.delay(Lane.RETENTION, now):
            now += delay
            continue
        budget.spend(Lane.RETENTION, now)
        wait = bucket.ask(now)
        if wait:
            refused += 1
            budget.limited(wait, started=now, now=now, jitter=0.0)
        else:
            sent += 1
            budget.passed()
        now += 0.03
    return now, sent, refused


def test_nothing_is_held_back_before_the_homeserver_has_ever_refused() -> None:
    budget = Budget()
    for moment in range(1000):
        assert budget.delay(Lane.RETENTION, moment / 1000) == 0
        budget.spend(Lane.RETENTION, moment / 1000)
        budget.passed()
    assert budget.rate is None


def test_one_refusal_pauses_every_lane_for_as_long_as_was_asked() -> None:
    budget = Budget()
    budget.limited(4.6, started=10.0, now=10.0, jitter=0.2)
    for lane in Lane:
        assert budget.delay(lane, 10.0) >= 4.79
    assert budget.delay(Lane.ANSWER, 14.81) == 0
    assert budget.delay(Lane.RETENTION, 14.81) > HEADROOM * 4.5


def test_four_refusals_of_sends_that_began_together_are_one_lesson() -> None:
    budget = Budget()
    for late in range(4):
        budget.limited(5.0, started=9.9 + late / 1000, now=10.0 + late / 1000, jitter=0.0)
    assert budget.rate == 0.2


def test_a_homeserver_that_names_no_time_is_asked_ever_more_seldom() -> None:
    budget, now, pauses = Budget(), 0.0, []
    for _ in range(12):
        budget.limited(0.0, started=now, now=now, jitter=0.0)
        pauses.append(budget.paused_until - now)
        now = budget.paused_until
    assert pauses == sorted(pauses)
    assert pauses[0] == 0.5
    assert pauses[-1] == 64


def test_an_absurd_pause_is_cut_to_an_hour() -> None:
    budget = Budget()
    budget.limited(1e9, started=0.0, now=0.0, jitter=0.0)
    assert budget.paused_until == 3600


@given(rate=st.sampled_from([0.1, 0.2, 0.5, 1.0, 2.0, 5.0]), burst=st.integers(5, 50))
@settings(max_examples=40, deadline=None)
def test_any_limit_is_used_nearly_whole_and_seldom_hit(rate: float, burst: int) -> None:
    budget, bucket = Budget(), Bucket(rate, burst)
    now, _, _ = sweep(budget, bucket, 0.0, 600.0)
    begun = now
    now, sent, refused = sweep(budget, bucket, now, 7200.0)
    assert sent >= 0.75 * rate * (now - begun)
    assert refused <= 0.1 * sent


@given(rate=st.sampled_from([0.2, 0.5, 1.0]))
@settings(max_examples=10, deadline=None)
def test_an_answer_during_a_long_sweep_finds_a_token_of_the_homeserver(rate: float) -> None:
    budget, bucket = Budget(), Bucket(rate, 10)
    now, found = 0.0, 0
    for _ in range(200):
        now, _, _ = sweep(budget, bucket, now, 37.0)
        found += bucket.refill(now) >= 1 and budget.delay(Lane.ANSWER, now) == 0
    assert found >= 180


def test_a_lifted_limit_is_noticed_within_the_hour() -> None:
    budget, bucket = Budget(), Bucket(0.2, 10)
    now, _, _ = sweep(budget, bucket, 0.0, 300.0)
    bucket.rate, bucket.burst = 1000.0, 1000.0
    sweep(budget, bucket, now, 3600.0)
    assert budget.rate is None


def test_lifting_the_limit_by_hand_ends_the_pause() -> None:
    budget = Budget()
    budget.limited(60.0, started=0.0, now=0.0, jitter=0.0)
    budget.lift()
    assert budget.delay(Lane.RETENTION, 0.0) == 0


def test_an_idle_hour_does_not_make_the_rate_look_small() -> None:
    budget, bucket = Budget(), Bucket(0.2, 10)
    now, _, _ = sweep(budget, bucket, 0.0, 600.0)
    before = budget.rate
    sweep(budget, bucket, now + 3600.0, 200.0)
    assert before is not None
    assert budget.rate is not None
    assert budget.rate >= 0.6 * before
