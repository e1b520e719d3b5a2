package quizhall.core.http;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One part of readiness, such as {@code auth.database}. */
public record HealthCheck(String name, Supplier<CompletionStage<Boolean>> passes) {}
