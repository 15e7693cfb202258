"""Who a text speaks of, by what they are spoken of by: a name, a relation, a pronoun."""
