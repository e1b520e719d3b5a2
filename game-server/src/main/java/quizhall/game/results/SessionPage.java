package quizhall.game.results;

import java.util.List;
import java.util.Optional;

/**
 * A part of a host's history, newest first.
 *
 * @param next for the part after it; empty when there is none
 */
public record SessionPage(List<SessionSummary> items, Optional<String> next) {}
