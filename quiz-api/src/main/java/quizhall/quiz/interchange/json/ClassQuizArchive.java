package quizhall.quiz.interchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import quizhall.quiz.content.Picture;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.ImportBudget;
import quizhall.quiz.interchange.Notice;
import quizhall.quiz.interchange.QuestionPlace;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuestion;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.ReadingTime;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.markup.Sentences;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/**
 * A {@code .cqa} of ClassQuiz: a gzip member with JSON, then {@code C7 C7 C7 00}, then pictures,
 * each with its index between {@code C6 C6 C6 00} and {@code C5 C5 00}. The member is unpacked by
 * hand, since {@code GZIPInputStream} takes what follows it for more of it.
 */
final class ClassQuizArchive implements FormatReader {

  private static final byte[] PICTURES = {(byte) 0xC7, (byte) 0xC7, (byte) 0xC7, 0};
  private static final byte[] PICTURE = {(byte) 0xC6, (byte) 0xC6, (byte) 0xC6, 0};
  private static final byte[] INDEX_END = {(byte) 0xC5, (byte) 0xC5, 0};

  private static final int CRC_AND_SIZE = 8;

  /** Below this, nobody asks how well it was packed. */
  private static final int SMALL = 1_000_000;

  private static final int PORTION = 16_384;

  @Override
  public FileFormat format() {
    return FileFormat.CLASSQUIZ;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    return file.startsWith(0x1F, 0x8B, 8);
  }

  @Override
  public ReadFile read(SourceFile file) {
    Member member = member(file.bytes(), file.budget());
    JsonNode quiz;
    try {
      quiz = BoundedJson.tree(member.text);
    } catch (StreamConstraintsException tooMuch) {
      throw UnreadableFile.beyondBound(
          "",
          "is JSON with more than %d values, or nested too deeply"
              .formatted(BoundedJson.MOST_TOKENS));
    } catch (JsonProcessingException broken) {
      throw new UnreadableFile("", "is packed, but is no archive of ClassQuiz");
    }
    if (quiz == null || !quiz.path("questions").isArray()) {
      throw new UnreadableFile("", "is packed, but is no archive of ClassQuiz");
    }
    Map<String, byte[]> media = pictures(file.bytes(), member.end, file.limits());
    List<ReadQuestion> questions = new ArrayList<>();
    List<Notice> refused = new ArrayList<>();
    JsonNode list = quiz.path("questions");
    for (int i = 0; i < list.size(); i++) {
      ReadingTime.check();
      try {
        questions.add(
            new ClassQuizQuestion(list.get(i), QuestionPlace.of(i + 1, ""), media.keySet()).read());
      } catch (UnreadableFile unreadable) {
        refused.add(unreadable.notice());
      } catch (Unplayable tooLong) {
        refused.add(new Notice(QuestionPlace.of(i + 1, ""), Sentences.of(tooLong.getMessage())));
      }
    }
    String title = Texts.words(quiz.path("title").asText(file.title()));
    return new ReadFile(
        List.of(
            new ReadQuiz(
                title,
                Texts.words(quiz.path("description").asText("")),
                Optional.empty(),
                List.of(),
                cover(quiz, title, media),
                questions,
                quiz.path("background_image").asText("").isEmpty()
                    ? List.of()
                    : List.of(
                        new Notice("", "The picture behind the questions is not in the file.")))),
        refused,
        media);
  }

  private static Optional<Picture.Draft> cover(
      JsonNode quiz, String title, Map<String, byte[]> media) {
    String index = quiz.path("cover_image").asText("");
    return media.containsKey(index)
        ? Optional.of(new Picture.Draft(Optional.of(ReadFile.MEDIUM + index), Optional.of(title)))
        : Optional.empty();
  }

  private record Member(String text, int end) {}

  private static Member member(byte[] file, ImportBudget budget) {
    int start = afterHeader(file);
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(file, start, file.length - start);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      byte[] portion = new byte[PORTION];
      while (!inflater.finished()) {
        ReadingTime.check();
        int length = inflater.inflate(portion);
        if (length == 0 && !inflater.finished()) {
          throw cutOff();
        }
        content.write(portion, 0, length);
        budget.unpack("", length);
        int ratio = budget.limits().ratio();
        if (content.size() > SMALL && content.size() / ratio > inflater.getBytesRead()) {
          throw UnreadableFile.beyondBound(
              "", "becomes more than %d times larger when it is unpacked".formatted(ratio));
        }
      }
      return new Member(
          content.toString(StandardCharsets.UTF_8),
          start + Math.toIntExact(inflater.getBytesRead()) + CRC_AND_SIZE);
    } catch (DataFormatException damaged) {
      throw cutOff();
    } finally {
      inflater.end();
    }
  }

  private static UnreadableFile cutOff() {
    return new UnreadableFile("", "is a packed file that is damaged or cut off");
  }

  /** RFC 1952: ten bytes, then what its flags say. */
  private static int afterHeader(byte[] file) {
    int at = 10;
    if (file.length < at) {
      throw cutOff();
    }
    int flags = file[3];
    if ((flags & 4) != 0) {
      if (file.length < at + 2) {
        throw cutOff();
      }
      at += 2 + (file[at] & 0xFF) + ((file[at + 1] & 0xFF) << 8);
    }
    if ((flags & 8) != 0) {
      at = afterZero(file, at);
    }
    if ((flags & 16) != 0) {
      at = afterZero(file, at);
    }
    if ((flags & 2) != 0) {
      at += 2;
    }
    if (at >= file.length) {
      throw cutOff();
    }
    return at;
  }

  private static int afterZero(byte[] file, int from) {
    int at = from;
    while (at < file.length && file[at] != 0) {
      at++;
    }
    return at + 1;
  }

  private static Map<String, byte[]> pictures(byte[] file, int end, ReadingLimits limits) {
    Map<String, byte[]> pictures = new HashMap<>();
    int first = find(file, PICTURES, end, file.length);
    int at = first < 0 ? -1 : find(file, PICTURE, first, file.length);
    while (at >= 0 && pictures.size() < limits.media()) {
      ReadingTime.check();
      int indexFrom = at + PICTURE.length;
      int next = find(file, PICTURE, indexFrom, file.length);
      int to = next < 0 ? file.length : next;
      // No farther, so that each byte is looked at twice at most.
      int indexTo = find(file, INDEX_END, indexFrom, to);
      if (indexTo >= 0) {
        String index =
            new String(file, indexFrom, indexTo - indexFrom, StandardCharsets.ISO_8859_1);
        pictures.put(index, Arrays.copyOfRange(file, indexTo + INDEX_END.length, to));
      }
      at = next;
    }
    return pictures;
  }

  private static int find(byte[] file, byte[] mark, int from, int to) {
    for (int i = Math.max(0, from); i <= to - mark.length; i++) {
      if (Arrays.equals(file, i, i + mark.length, mark, 0, mark.length)) {
        return i;
      }
    }
    return -1;
  }
}
