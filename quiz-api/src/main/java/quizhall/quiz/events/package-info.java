/** What this service tells others, and what it does about what others tell. */
package quizhall.quiz.events;
