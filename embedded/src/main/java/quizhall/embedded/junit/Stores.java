package quizhall.embedded.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test class a database and a broker of its own, empty at first and shared by the tests
 * of that class. The server behind the databases is started once for each test JVM.
 *
 * <p>They are embedded ones, unless others are named in the environment (or by system properties of
 * the same names in lower case with dots, {@code quizhall.test.postgres} for one):
 *
 * <ul>
 *   <li>{@code QUIZHALL_TEST_POSTGRES}, the JDBC URL of a superuser with its password
 *   <li>{@code QUIZHALL_TEST_AMQP}, the AMQP URI of a RabbitMQ user who may do everything
 *   <li>{@code QUIZHALL_TEST_AMQP_ADMIN}, the HTTP address of that RabbitMQ's management plugin
 *   <li>{@code QUIZHALL_TEST_POSTGRES_STOP}, {@code _START}, {@code QUIZHALL_TEST_AMQP_STOP},
 *       {@code _START}, {@code _BLOCK}, {@code _UNBLOCK}: shell commands for tests of an outage
 * </ul>
 */
public final class Stores implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(Stores.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    var type = parameter.getParameter().getType();
    return type == TestDatabase.class || type == TestBroker.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    var store = storeOfClass(test);
    return parameter.getParameter().getType() == TestDatabase.class
        ? store.getOrComputeIfAbsent(
            TestDatabase.class, type -> TestDatabase.create(), TestDatabase.class)
        : store.getOrComputeIfAbsent(
            TestBroker.class, type -> TestBroker.create(), TestBroker.class);
  }

  /** The store of the outermost test class: what is in it is closed after the last test. */
  private static Store storeOfClass(ExtensionContext test) {
    var context = test;
    while (context.getParent().flatMap(ExtensionContext::getTestClass).isPresent()) {
      context = context.getParent().orElseThrow();
    }
    return context.getStore(NAMESPACE);
  }
}
