package quizhall.game.http;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.LongAdder;
import javax.management.JMException;
import javax.management.ObjectName;

/** Counts what was looked up for people who named a code, in this process. */
final class CodeLookups implements CodeLookupsMXBean {
  static final CodeLookups OF_THIS_PROCESS = registered();

  private final LongAdder right = new LongAdder();
  private final LongAdder missed = new LongAdder();
  private final LongAdder refused = new LongAdder();

  private CodeLookups() {}

  private static CodeLookups registered() {
    try {
      CodeLookups count = new CodeLookups();
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(count, new ObjectName("quizhall:type=CodeLookups"));
      return count;
    } catch (JMException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  void made(boolean isRight) {
    (isRight ? right : missed).increment();
  }

  void refused() {
    refused.increment();
  }

  @Override
  public long getRight() {
    return right.sum();
  }

  @Override
  public long getMissed() {
    return missed.sum();
  }

  @Override
  public long getRefused() {
    return refused.sum();
  }
}
