package quizhall.quiz.library;

import java.text.Normalizer;

/** What a file is called by the title of what is in it, on any system. */
public record FileName(String name) {

  private static final int LONGEST = 80;

  /**
   * From a title, which may hold anything.
   *
   * @param ending without the dot
   */
  public static FileName of(String title, String ending) {
    String fit =
        title
            .replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}]+", " ")
            .replaceAll("[\\s\\p{Z}]+", " ")
            .strip()
            .replaceFirst("^[.~\\- ]+", "")
            .strip();
    String cut =
        fit.codePointCount(0, fit.length()) > LONGEST
            ? fit.substring(0, fit.offsetByCodePoints(0, LONGEST))
            : fit;
    String bare = cut.replaceFirst("[. ]+$", "");
    return new FileName((bare.isEmpty() ? "quiz" : bare) + "." + ending);
  }

  /** The same for programs that know nothing but ASCII. */
  public String ascii() {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replaceAll("[^\\x20-\\x7E]", "_");
  }
}
