package dev.gomodls.ide;

import dev.gomodls.text.Span;
import java.util.List;

/**
 * What there is to say of a token.
 *
 * @param span the token
 * @param title what it is about
 * @param facts at least one
 */
public record HoverCard(Span span, Phrase title, List<Phrase> facts) {
  public HoverCard {
    facts = List.copyOf(facts);
    if (facts.isEmpty()) {
      throw new IllegalArgumentException("a card that says nothing");
    }
  }

  /** The card of a token that lies further back in its file. */
  HoverCard movedBy(int bytes) {
    return new HoverCard(new Span(span.start() + bytes, span.end() + bytes), title, facts);
  }

  /** The card in Markdown, lines parted by LF. */
  public String markdown() {
    StringBuilder out = new StringBuilder(title.markdown()).append("\n");
    String bullet = facts.size() == 1 ? "\n" : "\n- ";
    facts.forEach(fact -> out.append(bullet).append(fact.markdown()));
    return out.toString();
  }

  /** The card for clients that know no Markdown, lines parted by LF. */
  public String plain() {
    StringBuilder out = new StringBuilder(title.plain()).append("\n");
    facts.forEach(fact -> out.append("\n").append(fact.plain()));
    return out.toString();
  }
}
