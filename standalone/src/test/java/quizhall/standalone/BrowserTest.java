package quizhall.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserTest {
  private static final Set<String> USUAL = Set.of("xdg-open", "setsid");
  private static final Map<String, String> DESKTOP = Map.of("DISPLAY", ":0");

  @Test
  void a_desktop_has_one() {
    assertThat(Browser.of("Linux", DESKTOP, USUAL::contains))
        .contains(new Browser(List.of("setsid", "xdg-open")));
    assertThat(Browser.of("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), "xdg-open"::equals))
        .contains(new Browser(List.of("xdg-open")));
    assertThat(Browser.of("Mac OS X", Map.of(), _ -> false)).contains(new Browser(List.of("open")));
  }

  @Test
  void a_server_has_none() {
    assertThat(Browser.of("Linux", Map.of(), USUAL::contains)).isEmpty();
    assertThat(Browser.of("Linux", Map.of("DISPLAY", ""), USUAL::contains)).isEmpty();
    assertThat(Browser.of("Linux", DESKTOP, _ -> false)).isEmpty();
  }

  @Test
  void nobody_sees_the_desktop_of_a_machine_they_are_not_at() {
    assertThat(
            Browser.of(
                "Linux", Map.of("DISPLAY", ":0", "SSH_CONNECTION", "1 2 3 4"), USUAL::contains))
        .isEmpty();
    assertThat(Browser.of("Mac OS X", Map.of("SSH_TTY", "/dev/ttys1"), USUAL::contains)).isEmpty();
  }

  @Test
  void it_is_given_the_address(@TempDir Path folder) {
    Path opened = folder.resolve("opened");

    new Browser(List.of("sh", "-c", "printf %s \"$1\" >\"$0\"", opened.toString()))
        .open(URI.create("http://localhost:8080"));

    await().until(() -> Files.exists(opened) && Files.size(opened) > 0);
    assertThat(opened).content().isEqualTo("http://localhost:8080");
  }

  @Test
  void one_that_cannot_be_started_is_nothing_to_speak_of() {
    new Browser(List.of("/there/is/no/browser")).open(URI.create("http://localhost:8080"));
  }
}
