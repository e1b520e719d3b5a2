package quizhall.quiz.interchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Attachments;
import quizhall.quiz.interchange.markup.Composition;
import quizhall.quiz.interchange.markup.Composition.Answer;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Aiken: a question, options by letters, and a line that says which of them is right. */
public final class AikenReader implements FormatReader {

  private static final Pattern OPTION = Pattern.compile("\\(?([A-Za-z])[.)]\\s*(.*)");

  /** Whoever translates it means the same. */
  private static final String WORD =
      "(?:ANSWER|ANTWORT|RÉPONSE|REPONSE|RESPUESTA|RISPOSTA|RESPOSTA|ANTWOORD)";

  private static final Pattern KEY =
      Pattern.compile(WORD + "\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern LETTERS =
      Pattern.compile("([A-Za-z])[.)]?(?:\\s*[,;&+]\\s*([A-Za-z])[.)]?)*+");

  private static final Pattern ANY_KEY =
      Pattern.compile("(?imu)^[ \\t]*" + WORD + "[ \\t]*:[ \\t]*[A-Za-z]");
  private static final Pattern ANY_OPTION = Pattern.compile("(?m)^[ \\t]*\\(?[Aa][.)]");
  private static final Pattern SAID = Pattern.compile("(?imu)^[ \\t]*" + WORD + "[ \\t]*:");
  private static final Pattern NEXT_OPTION = Pattern.compile("(?m)^[ \\t]*\\(?[Bb][.)]");

  @Override
  public FileFormat format() {
    return FileFormat.AIKEN;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    if (file.isZip()) {
      return false;
    }
    String text = text(file).orElse("");
    return !text.stripLeading().startsWith("<")
        && ANY_KEY.matcher(text).find()
        && ANY_OPTION.matcher(text).find();
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    String text = text(file).orElse("");
    if (SAID.matcher(text).find()) {
      return Optional.of(
          new Notice(
              "",
              "There are lines that say ANSWER, as in Aiken, but no options by letters, such as “A."
                  + " …”, that they could mean."));
    }
    return ANY_OPTION.matcher(text).find() && NEXT_OPTION.matcher(text).find()
        ? Optional.of(
            new Notice(
                "",
                "There are options by letters, as in Aiken, but no line such as “ANSWER: A” says"
                    + " which is right."))
        : Optional.empty();
  }

  /** Word processors put other blanks behind a letter, and none of them means anything there. */
  private static Optional<String> text(SourceFile file) {
    return file.isZip()
        ? Optional.empty()
        : file.text().map(text -> text.replace('\r', '\n').replace('\u00a0', ' '));
  }

  @Override
  public ReadFile read(SourceFile file) {
    String text =
        file.text()
            .orElseThrow(() -> new UnreadableFile("", "is no text, so it cannot be Aiken"))
            .replace('\u00a0', ' ');
    Reading reading = new Reading();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      reading.take(lines.get(i).strip(), i + 1);
    }
    reading.end();
    List<ReadQuiz> quizzes =
        reading.questions.isEmpty()
            ? List.of()
            : List.of(ReadQuiz.of(file.title(), reading.questions));
    return new ReadFile(quizzes, reading.refused, Map.of());
  }

  private static final class Reading {
    private final List<ReadQuestion> questions = new ArrayList<>();
    private final List<Notice> refused = new ArrayList<>();

    private final List<String> stem = new ArrayList<>();
    private final List<StringBuilder> options = new ArrayList<>();

    /** Lines after an option that may belong to it, or be the next question. */
    private final List<String> loose = new ArrayList<>();

    private int first;
    private int firstLoose;
    private boolean isAfterEmpty;

    void take(String line, int number) {
      ReadingTime.check();
      if (line.isEmpty()) {
        isAfterEmpty = true;
        return;
      }
      Matcher key = KEY.matcher(line);
      if (key.matches() && !stem.isEmpty()) {
        joinLoose();
        finish(key.group(1).strip());
      } else {
        other(line, number);
      }
      isAfterEmpty = false;
    }

    private void other(String line, int number) {
      Matcher option = OPTION.matcher(line);
      boolean isLettered = option.matches() && !stem.isEmpty();
      char letter = isLettered ? Character.toUpperCase(option.group(1).charAt(0)) : ' ';
      if (letter == 'A' + options.size()) {
        joinLoose();
        options.add(new StringBuilder(option.group(2)));
      } else if (letter == 'A' && !loose.isEmpty()) {
        unanswered();
        stem.addAll(List.copyOf(loose));
        first = firstLoose;
        loose.clear();
        options.add(new StringBuilder(option.group(2)));
      } else if (options.isEmpty()) {
        first = stem.isEmpty() ? number : first;
        stem.add(line);
      } else if (isAfterEmpty && loose.isEmpty() && !isLettered) {
        unanswered();
        first = number;
        stem.add(line);
      } else {
        firstLoose = loose.isEmpty() ? number : firstLoose;
        loose.add(line);
      }
    }

    private void joinLoose() {
      loose.forEach(line -> options.getLast().append('\n').append(line));
      loose.clear();
    }

    private void unanswered() {
      refused.add(
          new Notice(
              "line " + first,
              "“%s” has no line that says ANSWER.".formatted(String.join(" ", stem))));
      stem.clear();
      options.clear();
    }

    private void finish(String key) {
      try {
        questions.add(question(key));
      } catch (Unplayable unplayable) {
        refused.add(
            new Notice(
                "line " + first,
                "“%s” %s.".formatted(String.join(" ", stem), unplayable.getMessage())));
      }
      stem.clear();
      options.clear();
    }

    private ReadQuestion question(String key) {
      Composition question =
          new Composition("line " + first, new Attachments(), Attachments.Source.NONE);
      question.stem(Texts.BODY.plain(String.join("\n", stem)));
      if (stem.size() > 1) {
        question.notice("its lines are joined; Moodle would keep the last alone");
      }
      Texts.bounded(key);
      if (options.size() < 2) {
        throw new Unplayable("has fewer than two options");
      }
      List<Integer> right = right(key, question);
      List<Answer> answers = new ArrayList<>();
      for (int i = 0; i < options.size(); i++) {
        answers.add(new Answer(Texts.LINE.plain(options.get(i).toString()), right.contains(i)));
      }
      return right.size() == 1 ? question.single(answers) : question.multiple(answers, true);
    }

    private List<Integer> right(String key, Composition question) {
      if (!LETTERS.matcher(key).matches()) {
        return List.of(spelled(key, question));
      }
      TreeSet<Integer> right = new TreeSet<>();
      for (char c : key.toUpperCase(Locale.ROOT).toCharArray()) {
        if (c < 'A' || c > 'Z') {
          continue;
        }
        if (c - 'A' >= options.size()) {
          throw new Unplayable("has no option %s, which is said to be right".formatted(c));
        }
        right.add(c - 'A');
      }
      if (right.size() > 1) {
        question.notice("has several right options; Moodle would take the first alone");
      }
      return List.copyOf(right);
    }

    /** Some write the words of the right option, or its letter with the words. */
    private int spelled(String key, Composition question) {
      Matcher lettered = OPTION.matcher(key);
      String words = lettered.matches() ? lettered.group(2) : key;
      for (int i = 0; i < options.size(); i++) {
        if (!words.isEmpty() && options.get(i).toString().equalsIgnoreCase(words)) {
          question.notice("the right option is named by its words");
          return i;
        }
      }
      throw new Unplayable("has no right option: “%s” is none of its letters".formatted(key));
    }

    void end() {
      if (!stem.isEmpty()) {
        unanswered();
      }
    }
  }
}
