package quizhall.quiz.interchange.packages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import quizhall.quiz.content.Terms;
import quizhall.quiz.interchange.FileFormat;
import quizhall.quiz.interchange.FormatReader;
import quizhall.quiz.interchange.ReadFile;
import quizhall.quiz.interchange.ReadQuiz;
import quizhall.quiz.interchange.SaidTerms;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.json.BoundedJson;
import quizhall.quiz.interchange.markup.Texts;
import quizhall.quiz.interchange.markup.Unplayable;

/** H5P: an archive with {@code h5p.json}, which names the library, and what that library shows. */
public final class H5pReader implements FormatReader {

  private static final String ABOUT = "h5p.json";
  private static final int MOST_AUTHORS = 50;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final String CONTENT = "content/content.json";

  @Override
  public FileFormat format() {
    return FileFormat.H5P;
  }

  @Override
  public boolean recognizes(SourceFile file) {
    if (!file.isZip()) {
      return false;
    }
    try {
      return PackageFiles.of(file).bytes(ABOUT).isPresent();
    } catch (UnreadableFile _) {
      return false;
    }
  }

  @Override
  public ReadFile read(SourceFile file) {
    PackageFiles files = PackageFiles.of(file);
    JsonNode about = json(files, ABOUT);
    JsonNode content = json(files, CONTENT);
    H5pContent reading = new H5pContent(files.from("content/"));
    String title = title(about);
    reading.read(about.path("mainLibrary").asText(), content, title, "");
    List<ReadQuiz> quizzes =
        reading.questions().isEmpty()
            ? List.of()
            : List.of(
                new ReadQuiz(
                    title.isBlank() ? file.title() : title,
                    reading.description(),
                    language(about),
                    List.of(),
                    Optional.empty(),
                    terms(about),
                    reading.questions(),
                    reading.notices()));
    return new ReadFile(quizzes, reading.refused(), reading.attachments().all());
  }

  /** As its fields are described in h5p.json: {@code U} stands for an undisclosed licence. */
  private static Terms.Draft terms(JsonNode about) {
    SaidTerms said = new SaidTerms();
    String licence = about.path("license").asText().strip();
    switch (licence) {
      case "U" -> {}
      case "C", "PD" -> said.licence(licence);
      default -> said.licence("%s %s".formatted(licence, about.path("licenseVersion").asText()));
    }
    said.source(
        StreamSupport.stream(about.path("authors").spliterator(), false)
            .limit(MOST_AUTHORS)
            .map(author -> author.path("name").asText().strip())
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(", ")));
    said.source(about.path("source").asText());
    said.source(about.path("licenseExtras").asText());
    return said.draft();
  }

  /**
   * Of its texts. Editors write into {@code language} what they themselves are in, or that it is
   * not known ({@code und}), and into the other what the author chose.
   */
  private static Optional<String> language(JsonNode about) {
    return Stream.of("defaultLanguage", "language")
        .map(name -> about.path(name).asText().strip().replace('_', '-'))
        .map(Locale::forLanguageTag)
        .filter(locale -> LANGUAGES.contains(locale.getLanguage()))
        .map(Locale::toLanguageTag)
        .findFirst();
  }

  private static String title(JsonNode about) {
    try {
      return Texts.LINE.html(about.path("title").asText()).plain();
    } catch (Unplayable tooLong) {
      return "";
    }
  }

  private static JsonNode json(PackageFiles files, String name) {
    try {
      JsonNode node =
          BoundedJson.tree(
              files
                  .bytes(name)
                  .orElseThrow(() -> new UnreadableFile(name, "is not in the archive")));
      if (node == null || !node.isObject()) {
        throw new UnreadableFile(name, "is no object in JSON");
      }
      return node;
    } catch (StreamConstraintsException tooMuch) {
      throw UnreadableFile.beyondBound(name, "has more values than are read, or nested too deeply");
    } catch (JsonProcessingException malformed) {
      throw new UnreadableFile(name, "is not well-formed JSON");
    } catch (IOException impossible) {
      throw new UnreadableFile(name, "cannot be read");
    }
  }
}
