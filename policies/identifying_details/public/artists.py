"""Artists whom everybody knows by the surname alone: Thackeray beside pages, Delacroix beside paintings."""

from collections.abc import Iterable

from policies.identifying_details.cues.cue import words

_WORKS = (
    (
        words("""
            thackeray dickens austen bronte kafka goethe schiller brecht hesse heine rilke fontane lessing
            cervantes lorca borges neruda cortazar marquez unamuno galdos quevedo gongora machado balzac zola
            flaubert camus sartre proust moliere voltaire rousseau baudelaire rimbaud verlaine stendhal
            maupassant dumas pessoa saramago queiros camoes amado lispector vondel multatuli couperus mulisch
            tolstoy tolstoi dostoevsky dostojewski chekhov orwell huxley woolf beckett wilde yeats keats
            shelley byron wordsworth shakespeare milton tennyson kipling steinbeck hemingway fitzgerald
            faulkner melville hawthorne twain poe dickinson whitman plath eliot trollope hardy
        """),
        words("""
            novel novels book books page pages chapter chapters reading poem poems poetry sonnet sonnets
            roman romane buch gedicht gedichte lesen gelesen seiten kapitel roman romans livre livres chapitre
            poeme poemes lire relire novela novelas libro libros paginas capitulo poema poemas leyendo leer
            livro livros romance lendo ler boek boeken bladzijden hoofdstuk gedichten lezen gelezen
        """),
    ),
    (
        words("""
            delacroix monet manet renoir cezanne matisse picasso dali miro goya velazquez murillo zurbaran
            rembrandt vermeer rubens bruegel brueghel bosch hals mondriaan mondrian magritte ensor durer
            cranach holbein klee klimt schiele kandinsky kirchner macke turner constable gainsborough hockney
            whistler sargent hopper warhol rothko pollock caravaggio botticelli titian courbet corot ingres
            watteau fragonard poussin seurat degas gauguin portinari kahlo
        """),
        words("""
            painting paintings paint painter canvas exhibition gallery museum gemalde malen maler ausstellung
            cuadro cuadros pintar pintor exposicion museo tableau tableaux peindre peintre toile toiles expo
            exposition musee quadro quadros exposicao museu schilderij schilderijen schilder schilderen
            tentoonstelling
        """),
    ),
    (
        words("""
            mozart beethoven bach handel haydn schubert schumann brahms wagner mahler bruckner mendelssohn
            liszt chopin debussy ravel satie berlioz bizet faure poulenc verdi puccini rossini vivaldi elgar
            purcell britten holst tchaikovsky rachmaninov shostakovich albeniz granados
        """),
        words("""
            symphony symphonies sonata sonatas concerto quartet requiem opera orchestra choir concert composer
            prelude nocturne sinfonie sonate konzert oper orchester chor komponist sinfonia concierto orquesta
            coro symphonie orchestre chorale orquestra symfonie koor orkest
        """),
    ),
)
"""Surnames of writers, painters and composers, in plain spelling, and what is said of their works."""


def is_an_artist_beside_works(surname: str, said: Iterable[str]) -> bool:
    """Whether a surname is that of an artist, and some other words tell of such works."""
    return any(surname in artists and not works.isdisjoint(said) for artists, works in _WORKS)
