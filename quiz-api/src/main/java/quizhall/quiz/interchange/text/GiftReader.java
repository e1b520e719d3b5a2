package quizhall.quiz.interchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Categories;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** Moodle's GIFT: read as Moodle reads it, but where that loses something that was meant. */
public final class GiftReader implements FormatReader {

  /** After words, and not as programs and LaTeX have them. */
  private static final Pattern BRACES =
      Pattern.compile("(?:[\\p{L}\\p{N}]\\s|[.?!:]\\s?)\\{[^{}\\n]{1,200}}");

  private static final Pattern BLANK =
      Pattern.compile("(?<=[{}=~#])[\\u00a0\\u202f]|[\\u00a0\\u202f](?=[{}=~#])");

  @Override
  public FileFormat format() {
    return FileFormat.GIFT;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    if (file.isZip()) {
      return false;
    }
    String text = text(file).orElse("").stripLeading();
    return !text.isEmpty() && !isOther(text) && GiftRecognition.isGift(text);
  }

  @Override
  public Optional<Notice> almost(SourceFile file) {
    String text = text(file).orElse("");
    return !file.isZip() && !isOther(text.stripLeading()) && BRACES.matcher(text).find()
        ? Optional.of(
            new Notice(
                "",
                "There are braces, as in GIFT, but no = for the right answer and no ~ for the others"
                    + " in them."))
        : Optional.empty();
  }

  /** Word processors put other blanks beside signs, where none means anything. */
  private static Optional<String> text(SourceFile file) {
    return file.text().map(text -> BLANK.matcher(text).replaceAll(" "));
  }

  /** JSON and XML have braces and colons enough. */
  private static boolean isOther(String text) {
    return text.startsWith("<?xml")
        || text.startsWith("<quiz")
        || text.matches("(?s)\\{\\s*\".*|\\[\\s*[\\[{\"].*");
  }

  @Override
  public ReadFile read(SourceFile file) {
    String text =
        text(file).orElseThrow(() -> new UnreadableFile("", "is no text, so it cannot be GIFT"));
    Categories categories = new Categories(file.title());
    List<Notice> refused = new ArrayList<>();
    for (GiftBlocks.Block block : GiftBlocks.of(text)) {
      ReadingTime.check();
      if (block.isCategory()) {
        categories.switchTo(GiftSigns.shown(GiftSigns.hidden(block.text())));
      } else {
        take(block, categories, refused);
      }
    }
    return new ReadFile(categories.quizzes(), refused, java.util.Map.of());
  }

  private static void take(GiftBlocks.Block block, Categories categories, List<Notice> refused) {
    try {
      Texts.bounded(block.text());
      ReadQuestion question = new GiftQuestion(block).read();
      categories.add(question, block.tags());
    } catch (Unplayable unplayable) {
      refused.add(new Notice("line " + block.line(), Sentences.of(unplayable.getMessage())));
    }
  }
}
