package quizhall.core.service;

import java.security.Security;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How long this JVM takes an address for that of a name. Its default of 30 s is how much longer a
 * store would be away that comes back at another address, as containers and pods do.
 */
final class AddressCache {
  private static final String FOUND = "networkaddress.cache.ttl";
  private static final String MISSED = "networkaddress.cache.negative.ttl";
  private static final String MISSED_DEFAULT = "10";
  private static final String SECONDS = "1";

  private AddressCache() {}

  /** To be called before the first name is looked up. */
  static void keepShort() {
    changes(Security::getProperty, System::getProperty).forEach(Security::setProperty);
  }

  /** Whoever has set a time has the say. */
  static Map<String, String> changes(UnaryOperator<String> security, UnaryOperator<String> system) {
    Map<String, String> changes = new HashMap<>();
    if (security.apply(FOUND) == null && system.apply("sun.net.inetaddr.ttl") == null) {
      changes.put(FOUND, SECONDS);
    }
    if (MISSED_DEFAULT.equals(security.apply(MISSED))
        && system.apply("sun.net.inetaddr.negative.ttl") == null) {
      changes.put(MISSED, SECONDS);
    }
    return changes;
  }
}
