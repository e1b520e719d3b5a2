/**
 * The kinds of question, one file each: what is asked, which answers fit, what they are worth and
 * what everybody's answers come to. Knows nothing of rooms, players or time.
 */
package quizhall.game.room.question;
