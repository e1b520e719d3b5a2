/**
 * The rules of a room, pure: {@link quizhall.game.room.Rules} decides what a command does, {@link
 * quizhall.game.room.RoomState#after} applies what happened. No actors, no JSON, no database, no
 * clock: time, ids and randomness come in as values.
 *
 * <p>Time in a room is <em>room time</em>: a {@link java.time.Duration} since the room was opened,
 * counted by the server and standing still while the room is away. It never goes back.
 */
package quizhall.game.room;
