"""How a normal form is to be met: what each is, is written at `Form`."""

WORD_FORM, NEAR, START, PHRASE, RUN, DATE, SPOT, GIVEN, NICKNAME, GIVEN_NEAR = range(1, 11)
