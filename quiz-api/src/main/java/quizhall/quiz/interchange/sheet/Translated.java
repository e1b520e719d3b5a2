package quizhall.quiz.interchange.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call the columns of a template who have translated it: in German, French, Spanish,
 * Italian, Portuguese and Dutch. Names are small letters by now.
 */
final class Translated {

  /** How the names of columns for the question begin. */
  static final String QUESTION = "frage|pregunta|domanda|pergunta|vraag";

  /** What is longer is no name. */
  private static final int LONGEST = 80;

  /** Those that say more come first. */
  private static final Map<Pattern, String> NAMES = names();

  private Translated() {}

  private static Map<Pattern, String> names() {
    Map<Pattern, String> names = new LinkedHashMap<>();
    names.put(
        beginning(
            "richtige(?:n)? antwort(?:\\(en\\)|en)?",
            "korrekte antwort(?:\\(en\\)|en)?",
            "(?:bonne|r\u00e9ponse)(?:\\(s\\)|s)? (?:r\u00e9ponse|correcte|exacte)(?:\\(s\\)|s)?",
            "respuesta(?:\\(s\\)|s)? correcta(?:\\(s\\)|s)?",
            "rispost[ae] corrett[ae]",
            "respostas? (?:corretas?|certas?)",
            "juiste? antwoord(?:\\(en\\)|en)?"),
        "correct answer");
    names.put(
        exactly("richtig", "l\u00f6sung", "correcta", "corretta", "correta", "juist"), "correct");
    names.put(
        beginning(
            "zeitlimit",
            "zeitbegrenzung",
            "limite de temps",
            "dur\u00e9e",
            "l\u00edmite de tiempo",
            "limite di tempo",
            "limite de tempo",
            "tempo limite",
            "tijdslimiet"),
        "time limit");
    names.put(exactly("zeit", "temps", "tiempo", "tempo", "tijd"), "time");
    names.put(
        beginning(
            "(?:antwort|r\u00e9ponse|respuesta|risposta|resposta|antwoord)(?= ?[0-9]| [a-j]$)"),
        "answer");
    names.put(exactly("antwort", "respuesta", "resposta"), "answer");
    names.put(
        beginning("(?:opci\u00f3n|opzione|op\u00e7\u00e3o|optie|alternativa)(?= ?[0-9]| [a-j]$)"),
        "option");
    names.put(beginning("(?:" + QUESTION + ")\\b"), "question");
    names.put(
        exactly("art", "typ", "fragetyp", "tipo", "tipo de pregunta", "type de question"), "type");
    names.put(exactly("punkte", "puntos", "punti", "pontos", "punten"), "points");
    names.put(
        exactly("erkl\u00e4rung", "explication", "explicaci\u00f3n", "spiegazione", "uitleg"),
        "explanation");
    names.put(exactly("hinweis", "indice", "pista", "indizio", "dica"), "hint");
    return names;
  }

  private static Pattern beginning(String... names) {
    return Pattern.compile("(?:" + String.join("|", names) + ")");
  }

  private static Pattern exactly(String... names) {
    return Pattern.compile("(?:" + String.join("|", names) + ")$");
  }

  /** What Genially's template calls types of questions. */
  static String type(String name) {
    return name.equals("elecci\u00f3n \u00fanica") ? "single choice" : name;
  }

  /** The name of a column as the templates have it, with what stands behind it. */
  static String inEnglish(String name) {
    return name.isEmpty() ? name : translated(name).orElse(name);
  }

  private static Optional<String> translated(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    for (Map.Entry<Pattern, String> known : NAMES.entrySet()) {
      Matcher matcher = known.getKey().matcher(name);
      if (matcher.lookingAt()) {
        return Optional.of(known.getValue() + name.substring(matcher.end()));
      }
    }
    return Optional.empty();
  }
}
