package quizhall.quiz.interchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import quizhall.quiz.interchange.ReadingLimits;
import quizhall.quiz.interchange.SourceFile;
import quizhall.quiz.interchange.UnreadableFile;
import quizhall.quiz.interchange.Workbooks;

class ArchiveTest {

  private static final ReadingLimits LIMITS = new ReadingLimits(3, 3_000_000, 100, 10, 10, 10);

  @Test
  void entries_are_read_by_their_names() {
    Archive archive = archive(Map.of("a/b.txt", new byte[] {1, 2}));

    assertThat(archive.names()).containsExactly("a/b.txt");
    assertThat(archive.bytes("a/b.txt")).contains(new byte[] {1, 2});
    assertThat(archive.bytes("c.txt")).isEmpty();
  }

  @Test
  void as_many_entries_as_the_limit_are_taken_and_not_one_more() {
    assertThat(archive(entries(3)).names()).hasSize(3);
    assertThatThrownBy(() -> archive(entries(4)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("more than 3 files");
  }

  @Test
  void what_is_unpacked_of_all_entries_together_has_a_bound() {
    byte[] noise = new byte[1_600_000];
    new java.util.Random(1).nextBytes(noise);
    Archive archive = archive(Map.of("a", noise, "b", noise));

    assertThat(archive.bytes("a")).isPresent();
    assertThatThrownBy(() -> archive.bytes("b"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("larger than 3 MB");
  }

  @Test
  void what_becomes_much_larger_is_given_up_early() {
    assertThatThrownBy(() -> archive(Map.of("zeros", new byte[2_500_000])).bytes("zeros"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("100 times larger");
  }

  @Test
  void what_is_cut_off_is_unreadable() {
    byte[] whole = Workbooks.zipOf(entries(2));

    assertThatThrownBy(
            () -> Archive.of(new SourceFile("x", Arrays.copyOf(whole, whole.length - 30), LIMITS)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("damaged");
    assertThat(Archive.holds(new SourceFile("x", new byte[] {'P', 'K', 3, 4}, LIMITS), "0"))
        .isFalse();
  }

  private static Map<String, byte[]> entries(int count) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    IntStream.range(0, count).forEach(i -> entries.put(Integer.toString(i), new byte[] {1}));
    return entries;
  }

  private static Archive archive(Map<String, byte[]> entries) {
    return Archive.of(new SourceFile("any.zip", Workbooks.zipOf(entries), LIMITS));
  }
}
