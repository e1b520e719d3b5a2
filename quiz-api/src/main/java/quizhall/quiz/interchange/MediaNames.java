package quizhall.quiz.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names of files for the addresses of pictures and sounds, each of them once. */
public final class MediaNames {

  private static final int LONGEST = 80;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** The same one for the same address. */
  public String of(String address) {
    return names.computeIfAbsent(address, this::free);
  }

  private String free(String address) {
    String wanted = wanted(address);
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = i + "-" + wanted;
    }
    return name;
  }

  /** The last two steps of its path tell an upload from all others. */
  private static String wanted(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    int last = path.lastIndexOf('/');
    int before = path.lastIndexOf('/', Math.max(0, last - 1));
    String name = path.substring(before + 1).replaceAll("[^A-Za-z0-9.]+", "-");
    return name.substring(Math.max(0, name.length() - LONGEST)).replaceFirst("^[-.]+", "");
  }
}
