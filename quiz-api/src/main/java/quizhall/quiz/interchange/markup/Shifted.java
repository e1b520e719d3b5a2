package quizhall.quiz.interchange.markup;

import java.util.Optional;

/** Letters above and below the line, of which Unicode has the most common. */
enum Shifted {
  ABOVE("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", "^", "above"),
  BELOW("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", "_", "below");

  private final String usual;
  private final String shifted;
  private final String sign;
  private final String where;

  Shifted(String usual, String shifted, String sign, String where) {
    this.usual = usual;
    this.shifted = shifted;
    this.sign = sign;
    this.where = where;
  }

  String sign() {
    return sign;
  }

  String where() {
    return where;
  }

  /** Empty where one of them has no such form. */
  Optional<String> letters(String text) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int at = usual.indexOf(text.charAt(i));
      if (at < 0) {
        return Optional.empty();
      }
      letters.append(shifted.charAt(at));
    }
    return Optional.of(letters.toString());
  }
}
