package quizhall.game.view;

import java.time.Duration;

/**
 * How late it is in a room.
 *
 * @param saving whether the room is away or cannot write, so that time stands still
 */
public record Moment(Duration roomTime, boolean saving) {}
