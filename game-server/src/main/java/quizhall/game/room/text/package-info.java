/** What people type, and when two spellings of it are the same. */
package quizhall.game.room.text;
