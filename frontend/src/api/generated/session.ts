// Generated from game-server/src/main/resources/openapi/session.yaml by `npm run generate`: not edited by hand.
export interface paths {
  '/openapi.yaml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations['readDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/addresses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Where other devices find the pages
     * @description For a host whose page was opened at this machine's own name, which a phone cannot use. What the installation is told (`quizhall.public-url`), else the addresses of the server's networks, likelier ones first; none behind a proxy that nothing was told about. Each may have a path and ends without a slash.
     */
    get: operations['listAddresses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/socket-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * May the page that asks open sockets here?
     * @description Browsers do not tell a page why a WebSocket was refused. This looks at the same things.
     */
    post: operations['checkSocket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/create': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open a room for a quiz */
    post: operations['createSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/validate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Is there a room with this code? */
    get: operations['validateCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a seat in a room */
    post: operations['joinSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own sessions, newest first */
    get: operations['listSessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Results of an ended session of the caller's own */
    get: operations['sessionResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{sessionId}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Results of an ended session of the caller's own, as a file */
    get: operations['exportResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sessions/{sessionId}/questions/{index}/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct the key of a question of the caller's own session, also when its room is gone
     * @description As `key` in the room: all scores, streaks and places are as if it had been right from the start, and results keep both with the reason. Possible as long as what was answered is kept, which the operator decides.
     */
    post: operations['correctKeyAfterwards'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/host': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new host token for an own room (another device, a lost tab) */
    post: operations['resumeHosting'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Open the first question */
    post: operations['startGame'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/next': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move on
     * @description An open question closes, a reveal gives way to the standings, standings to the next question; after the reveal of the last question comes the podium.
     */
    post: operations['nextPhase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let everybody's time stand still
     * @description While a question takes answers. It goes on by `resume`, or when the room is moved on.
     */
    post: operations['pause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let time go on
     * @description Whatever it stood still for.
     */
    post: operations['resume'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give everybody more time with the open question
     * @description What answers are worth stays what it is by the author's limit.
     */
    post: operations['extend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/skip': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on without the open question
     * @description It counts for nobody, and its key is not shown.
     */
    post: operations['skip'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/reveal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show the key of the open question without points
     * @description The question closes and counts for nobody.
     */
    post: operations['revealUnscored'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/reveal-early': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show the key of the open question while some still answer
     * @description The question closes for all but those who have more time than others and have yet to answer: to them it stays open, without its key, until they have answered, their time is up, or the host goes on. Then it counts for them as if they had answered before. Refused where answers are anonymous.
     */
    post: operations['revealEarly'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Play a question again
     * @description It counts by its last time. A question that is open is left as if it had not been asked.
     */
    post: operations['replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/jump': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on with a question that was not played yet
     * @description From there the game goes on, and leaves out what was played. A question that is open is left as if it had not been asked.
     */
    post: operations['jump'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/standings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose how often the ranking is shown
     * @description After so many questions.
     */
    post: operations['rankEvery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/auto': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let keys and rankings give way by themselves
     * @description After so many seconds of room time, from now on where one is shown; or with null when the host says so.
     */
    post: operations['auto'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Keep what is shown until the host goes on
     * @description This once; the next one gives way by itself again.
     */
    post: operations['hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/reactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let players react, or not
     * @description From now on. Players react in the lobby, at reveals, rankings and the podium, and to what is only shown; never while a question takes answers.
     */
    post: operations['letReact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/reaction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show a sign to the hall
     * @description By players: five at once, and then one a second. Screens are told how often each sign was shown, and by nobody's name; nothing of it is kept. 204 says that it counts, and 429 that it came too soon and is not worth repeating.
     */
    post: operations['react'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is right of the question that is shown, and what its author noted */
    get: operations['readKey'];
    put?: never;
    /**
     * Correct the key of a question that was closed
     * @description Everything counts as if it had been right from the start, or for nobody.
     */
    post: operations['correctKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/questions/{index}/key': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Correct the key of a question that was closed
     * @description As `key`, with the question in the address.
     */
    post: operations['correctKeyOf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/lock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let nobody new in
     * @description Who has a seat comes back to it.
     */
    post: operations['lock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let everybody in again
     * @description As far as nothing else of the door keeps them out.
     */
    post: operations['unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/door': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change what becomes of those who are new
     * @description What is left out stays as it is.
     */
    post: operations['door'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/players/{playerId}/kick': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a player away
     * @description The seat, the name and, unless the player may return, the device are barred in this room. What he said to the open question is gone with him, unless it is anonymous.
     */
    post: operations['kick'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/players/{playerId}/rename': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a player another name
     * @description It is shown, whether names are to be approved or not.
     */
    post: operations['rename'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/players/{playerId}/rejoin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Get a code with which another device can take a player's seat
     * @description By a player for the own seat, or by whoever keeps the door for anybody's. The code is good once, for two minutes by the clock on the wall; asked for again within 20 s it is the same, later another one in its place. After five wrong ones in the room a new one is needed.
     */
    post: operations['offerRejoin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/players/{playerId}/time': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a player more time for answers than others have
     * @description From the question on that is open, until it is another one. Nobody else is told.
     */
    post: operations['time'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/admit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let players in who wait
     * @description Those of them who do not wait stay as they are.
     */
    post: operations['admit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Show the names of players to the others
     * @description Those of them whose names are shown stay as they are.
     */
    post: operations['approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All who have or had a seat, by name, and who is where
     * @description First those of whom the host has to decide something, then the newest; last who was sent away. Whoever shows it asks again as long as it is shown, at most once a second: nothing of it is told otherwise.
     */
    get: operations['people'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The questions of the quiz, for whoever leads the game
     * @description In the order in which they are asked, without their keys, and how often each was opened.
     */
    get: operations['questions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/hide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hide something that was said
     * @description From everybody, while the question is open and at its reveal. It stays in the answer of its player.
     */
    post: operations['hide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/show': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Show something that was hidden, by the host or for a bad word in it */
    post: operations['show'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Accept a spelling that was typed, or give a card of an open question its points
     * @description At the reveal of a question to which text is typed, or of an open one with `thumbs`. It counts for all as if it had been right from the start.
     */
    post: operations['accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take back a spelling that the host accepted, or the points of a card */
    post: operations['reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/said': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All that was said to the question that is open or revealed, what is hidden first
     * @description For the host alone. What is said is words and open answers.
     */
    get: operations['said'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/seats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The devices that have a seat */
    get: operations['listSeats'];
    put?: never;
    /**
     * Give a device a seat
     * @description As co-host, remote or screen; its token is for that device alone. What each may do stands in `docs/rights.md`.
     */
    post: operations['giveSeat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/seats/{seat}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take a device's seat away
     * @description Its sockets are closed with code 4410 on every node, and its token is void from then on.
     */
    delete: operations['takeSeat'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/unseat': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The same by its name on the socket */
    post: operations['unseat'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ask for a code with which one device can ask for a seat */
    post: operations['inviteDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/agree': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Give a device that knocks its seat */
    post: operations['agreeToDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a device that knocks no seat
     * @description Without a device, whoever might still come; the code is no longer valid.
     */
    post: operations['dismissDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/rejoin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Go on with a seat on another device
     * @description With the code that the old device or the host shows. Seat, score and answers are the same; the old device is signed out, and its token void.
     */
    post: operations['rejoin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/pair': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask for a seat, or whether it was given
     * @description A device asks with the code that it read off the host's page, and then once a second, without the code, for what the host has said. After five wrong codes a new one is needed.
     */
    post: operations['pairDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the session with the results so far
     * @description Sockets of the room are closed with code 4000 once they have the final frame; where the podium is shown first, when that is over.
     */
    post: operations['endSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End the session without results
     * @description As `end` with `results` `false`. A word of its own: in the middle of an upgrade a server of before takes that for an end with results, but has no such route.
     */
    post: operations['discardSession'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/passes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link with which one player joins with more time for answers
     * @description The pass goes behind the `#` of the address to join by, `/join/{code}#{pass}`, and into the field `pass` of the request to join. It is good for one seat in this room.
     */
    post: operations['givePass'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/again': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a new room with the same quiz and bring the players along
     * @description Only after the game has finished. Connected clients get a `moved` frame with a token for the new room, then close code 4000. Calling it again gives the same new room.
     */
    post: operations['playAgain'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/question': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The room's phase, with the question that is open or was last */
    get: operations['currentQuestion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Answer the open question
     * @description The first answer counts. The same `id` again gets the same reply; another `id` gets 409 with type `already-answered`.
     */
    post: operations['submitAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/players': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everyone in the room, in ranking order; for the host */
    get: operations['listPlayers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/{code}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Results so far, or in the end
     * @description Hosts get every player with each answer; players get the ranking and their own answers. Questions that are not closed yet are left out.
     */
    get: operations['roomResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CreateSession: {
      /** Format: uuid */
      quizId: string;
      /** @description By which the host was given the quiz, where its visibility is `link`. */
      link?: string;
      settings?: components['schemas']['GameSettings'];
      trial?: components['schemas']['Trial'];
      draw?: components['schemas']['Draw'];
    };
    /** @description So many of the questions, drawn at random when the room opens, in the order they have; slides stay before the question they lead to. The room keeps what it drew, also when it is played again. Not together with `trial`. */
    Draw: {
      /** @description Where there are no more, all of them. */
      questions: number;
      /** @description They are drawn from the host's own quizzes with all of these tags as well. */
      tags?: string[];
    };
    /** @description The host tries the quiz alone, with the room's only seat. Nobody else can join, and nothing counts: there are no results, no place in the history, and no play of the quiz. The room ends by itself soon after its last socket is gone, at the latest after two hours. */
    Trial: {
      /** @description Index of the question that it begins with, not together with `shuffleQuestions`; the first one where it is left out. */
      question?: number;
    };
    /** @description How the room plays. What is not there is as usual: nothing shuffled, speed counts, texts on phones. */
    GameSettings: {
      /** @description Questions come in another order than the author's. */
      shuffleQuestions?: boolean;
      /** @description Each player sees the options in an order of their own; not together with `shapesOnly`. */
      shuffleOptions?: boolean;
      /** @description A fast answer gives more. */
      speed?: boolean;
      /** @description Phones show the shapes of options; what they say is on the projector. */
      shapesOnly?: boolean;
      /** @description After how many questions the ranking is shown; 0: only at the end. */
      standingsEvery?: number;
      /** @description For how many seconds a key or a ranking is shown until the game goes on by itself. Left out where it waits for the host. */
      auto?: number;
      /** @description Players may react, in the phases for it. Left out where they may. */
      reactions?: boolean;
      /** @description Words, phrases and emoji that are hidden like swear words where players say something in their own words: whole words, without regard to case and accents; with a star at its end, all words that begin so. Each has a letter, a digit or an emoji. The host can show what they hide; no client is told which they are. Nobody is called so either, nor by a swear word, unless names are to be approved. */
      hiddenWords?: string[];
      /** @description Most players; at most what the site allows. */
      maxPlayers?: number;
      /** @description After so many questions nobody new gets in; 0: once the game has started. */
      closesAfter?: number;
      /** @description Others see a name only once the host has approved it. */
      approveNames?: boolean;
      /** @description Players get a name in place of choosing one. */
      generatedNames?: boolean;
      /** @description Whoever is new waits until the host lets them in. */
      waitingRoom?: boolean;
    };
    NextPhase: {
      /**
       * Format: int64
       * @description `seq` of the phase the host sees; refused with 409 when the room has moved on.
       */
      seq?: number;
    };
    Pause: {
      /**
       * @description Whether answers are refused until time goes on, which is so where nothing is said, or taken.
       * @enum {string}
       */
      answers?: 'wait' | 'take';
    };
    Extend: {
      /** @description Under the same one it is given once, however often it is asked for. */
      id?: string;
      /** @description Index of the question; refused with 409 when another one is open. */
      question?: number;
      /** @description Null for no limit at all. */
      seconds: number | null;
    };
    Skip: {
      /** @description Index of the question; refused with 409 when another one is open. */
      question?: number;
    };
    WhichQuestion: {
      /** @description Its index. */
      question: number;
    };
    Replay: {
      /** @description Its index. */
      question: number;
      /** @description Which time this is to be: an order that is repeated plays it once. */
      playing?: number;
    };
    Auto: {
      /** @description Null where the host leads on. */
      seconds: number | null;
    };
    LetReact: {
      on: boolean;
    };
    Reaction: {
      /** @enum {string} */
      sign: 'clap' | 'heart' | 'laugh' | 'wow';
    };
    QuestionList: {
      questions: {
        index: number;
        kind: string;
        text: string;
        /** @description How often it was opened. */
        playings: number;
      }[];
    };
    RankEvery: {
      /** @description After so many questions; 0: only at the end. */
      every: number;
    };
    /** @description What of a question in quiz-api's form says what is right, for its kind, or that it counts for nobody. */
    CorrectedKey: {
      /** @enum {boolean} */
      void?: true;
      /** @description All of them, as they were asked. */
      options?: {
        correct?: boolean;
      }[];
      accepted?: string[];
      number?: {
        value: number;
        tolerance?: number;
        tolerancePercent?: number;
        zeroAt?: number;
      };
      /** @description In the right order. */
      items?: string[];
      pairs?: {
        left: string;
        right: string;
      }[];
      pin?: components['schemas']['PinTarget'];
      /** @description For all to read. */
      reason?: string;
    };
    KeyOfQuestion: components['schemas']['CorrectedKey'] & components['schemas']['WhichQuestion'];
    End: {
      /** @description True where the podium is shown first; false where no results are kept, in no history either, and everybody is sent away. Left out where they are kept and everybody is sent away. */
      results?: boolean;
    };
    Door: {
      /** @description Others see a name only once the host has approved it. */
      approveNames?: boolean;
      /** @description Players get a name in place of choosing one. */
      generatedNames?: boolean;
      /** @description Whoever is new waits until the host lets them in. */
      waitingRoom?: boolean;
    };
    Kick: {
      /**
       * @description With another seat and under another name.
       * @default false
       */
      mayReturn: boolean;
    };
    Rename: {
      nickname: string;
    };
    TimeFactor: {
      /**
       * @description Of everybody's time; null for no limit.
       * @enum {number|null}
       */
      factor: 1 | 1.25 | 1.5 | 2 | null;
    };
    PlayerIds: {
      players: string[];
    };
    People: {
      page: number;
      pages: number;
      /** @description Players on all pages. */
      found: number;
      /** @description Of all who play, whatever is looked for. */
      counts: {
        playing: number;
        /** @description Not connected. Absent, like slow, in the middle of an upgrade. */
        away?: number;
        /** @description Whose way to the server and back takes more than half a second. */
        slow?: number;
        /** @description Who has not answered the question that is open, or had not when it closed. Absent where none is, and where answers are anonymous. */
        unanswered?: number;
      };
      people: components['schemas']['Person'][];
    };
    Person: {
      playerId: string;
      nickname: string;
      /** @description Of the seat, from 1: others see it with a # before it while the name is to be approved. */
      number: number;
      /** @enum {string} */
      state: 'in' | 'unnamed' | 'waiting' | 'may-return' | 'barred';
      /**
       * @description Absent for who was sent away or waits to be let in, and in the middle of an upgrade.
       * @enum {string}
       */
      connection?: 'here' | 'slow' | 'away';
      /** @description The question that is open or revealed. Absent where none is, and where answers are anonymous. */
      answered?: boolean;
      /** @description How long the answer took, less what its way is allowed. */
      tookMs?: number;
      time?: components['schemas']['OwnTime'];
    };
    /** @description How much longer than all others the player may take, for the host; absent for as long as everybody. */
    OwnTime: {
      /**
       * @description Of everybody's time; null for no limit.
       * @enum {number|null}
       */
      factor: 1.25 | 1.5 | 2 | null;
    };
    PlayAgain: {
      /**
       * @description whether the players have a seat in the new room; the only one of a trial has it anyhow
       * @default true
       */
      players: boolean;
    };
    RejoinCode: {
      playerId: string;
      /** @description Six digits. */
      rejoinCode: string;
      /** @description How long it is good. */
      remainingMs: number;
    };
    Rejoin: {
      /** @description Six digits; blanks and hyphens do not matter. */
      rejoinCode: string;
      /** @description As in joining: asking again with it, or joining with it, gives the same seat. */
      id?: string;
      /** @description As in joining. */
      device?: string;
    };
    JoinSession: {
      code: string;
      /** @description At most 24 characters as people count them (grapheme clusters). Left out with `generated`; not heeded where the room gives names. */
      nickname?: string;
      /** @description A friendly name of two words that nobody in the room has, in place of a chosen one. */
      generated?: boolean;
      /** @description In which it is (BCP 47): en, de, fr or es. That of the quiz where left out, English for others. */
      language?: string;
      /** @description A secret of the client's own, random for each room it joins: joining again with it gives the same seat, so that nobody loses one to a lost response. */
      id?: string;
      /** @description A secret of the device's own, random, the same for all rooms: whoever is sent away for good is kept out by it. Kept only as a number that cannot be traced back, and shown to nobody. */
      device?: string;
      /** @description Of a link with more time (`POST /{code}/passes`). Refused with 422 where it is not one for this room, with 409 (`pass-used`) where somebody has joined with it. */
      pass?: string;
    };
    GivenPass: {
      pass: string;
      /** Format: date-time */
      expiresAt: string;
    };
    SubmitAnswer: {
      id: string;
      question: number;
      /** @description The question's, where it has one. */
      playing?: number;
      response?: components['schemas']['Response'];
      /** @description In place of a response, from clients that know none. */
      options?: number[];
    };
    /** @description Without the response where answers are anonymous. */
    AcceptedAnswer: {
      id: string;
      question: number;
      response?: components['schemas']['Response'];
      /** @description Those of the response, for clients that know no others. */
      options?: number[];
    };
    /** @description What a player says to a question, by its kind. */
    Response:
      | components['schemas']['ChosenOptions']
      | components['schemas']['TypedText']
      | components['schemas']['TypedNumber']
      | components['schemas']['ArrangedItems']
      | components['schemas']['JoinedPairs']
      | components['schemas']['PlacedPin']
      | components['schemas']['SaidWords']
      | components['schemas']['WrittenText']
      | components['schemas']['ChosenSteps'];
    ChosenOptions: {
      /** @enum {string} */
      kind: 'single' | 'multiple' | 'true-false' | 'poll';
      options: number[];
    };
    TypedText: {
      /** @enum {string} */
      kind: 'text';
      text: string;
    };
    TypedNumber: {
      /** @enum {string} */
      kind: 'number';
      /** @description As it was typed, with a decimal comma or point, or a JSON number; replies have plain digits. */
      value: string | number;
    };
    ArrangedItems: {
      /** @enum {string} */
      kind: 'order';
      /** @description Indexes of all items as they were shown, first the one that comes first. */
      items: number[];
    };
    JoinedPairs: {
      /** @enum {string} */
      kind: 'match';
      /** @description Index on the left and index on the right, each of both sides once. */
      pairs: number[][];
    };
    PlacedPin: {
      /** @enum {string} */
      kind: 'pin';
      /** @description As a share of the picture's width; kept with four decimals. */
      x: number;
      /** @description As a share of its height. */
      y: number;
    };
    SaidWords: {
      /** @enum {string} */
      kind: 'word-cloud';
      /** @description As many as are asked for, or fewer; the same word twice counts once. */
      words: string[];
    };
    WrittenText: {
      /** @enum {string} */
      kind: 'open';
      /** @description On one line. */
      text: string;
    };
    SaidName: {
      question: number;
      /** @description A word in any of its spellings, or the text of a card. */
      said: string;
    };
    SaidList: {
      question: number;
      said: {
        text: string;
        /** @description How many said it. */
        count: number;
        /** @description Whether the hall sees it. */
        shown: boolean;
      }[];
      /** @description How much there is besides. */
      more: number;
    };
    TypedName: {
      question: number;
      /** @description In any form that is the same to the question. */
      text: string;
    };
    ChosenSteps: {
      /** @enum {string} */
      kind: 'scale';
      /** @description A step for each statement, from 1; one where the question itself is rated. */
      values: number[];
    };
    HostSeat: {
      /** Format: uuid */
      sessionId: string;
      code: string;
      token: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description The host's own among the players, where the room was opened as a trial or plays one again. */
      player?: components['schemas']['PlayerSeat'];
    };
    GiveSeat: {
      role: components['schemas']['DeviceRole'];
      /** @description As it stands in the host's list; by the rules for nicknames. */
      name?: string;
    };
    /** @enum {unknown} */
    DeviceRole: 'co-host' | 'remote' | 'screen';
    GivenSeat: {
      id: string;
      role: components['schemas']['DeviceRole'];
      token: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Unseat: {
      seat: string;
    };
    Invite: {
      role: components['schemas']['DeviceRole'];
    };
    Invitation: {
      code: string;
      role: components['schemas']['DeviceRole'];
      /**
       * Format: int64
       * @description How long it is good.
       */
      remainingMs: number;
    };
    OfDevice: {
      device: string;
    };
    Dismiss: {
      device?: string;
    };
    Pair: {
      /** @description The six digits that the host's page shows; left out once the device waits. */
      pairing?: string;
      /** @description As the device calls itself; by the rules for nicknames. */
      name: string;
      /** @description A secret of the device's own */
      knock: string;
    };
    KnockingDevice: {
      id: string;
      role: components['schemas']['DeviceRole'];
      name?: string;
    };
    RightAnswer: {
      question: number;
      playing?: number;
      /** @description As a reveal has it on the socket. Absent where nothing is right or wrong. */
      revealed?: {
        kind: string;
      } & {
        [key: string]: unknown;
      };
      /** @description What the author noted for the host. */
      notes?: string;
    };
    SeatList: {
      seats: {
        id: string;
        role: components['schemas']['DeviceRole'];
        name?: string;
        /** @description Whether it has a socket now. */
        connected: boolean;
      }[];
      invitation?: components['schemas']['Invitation'];
      /** @description Those that ask for a seat; absent where none does. */
      knocking?: components['schemas']['KnockingDevice'][];
    };
    PlayerSeat: {
      token: string;
      playerId: string;
      nickname: string;
    };
    RoomInfo: {
      code: string;
      phase: components['schemas']['PhaseName'];
      title: string;
      /** @description of the texts of the quiz (BCP 47), where it is known */
      language?: string;
      /**
       * @description Why nobody new gets in; absent where somebody may.
       * @enum {string}
       */
      joining?: 'locked' | 'over' | 'trial';
      /**
       * @description Whether players get names, or their names are shown once approved; absent where neither is so.
       * @enum {string}
       */
      names?: 'generated' | 'approved';
    };
    /** @enum {string} */
    PhaseName: 'lobby' | 'question' | 'reveal' | 'standings' | 'finished';
    RoomPhase: {
      /** Format: int64 */
      seq: number;
      phase: components['schemas']['PhaseName'];
      question?: components['schemas']['Question'];
      /** Format: int64 */
      remainingMs?: number;
      /**
       * Format: int64
       * @description What is left of the time for reading; absent once answers are taken.
       */
      opensInMs?: number;
      /** @description Why time stands still for everybody: the host wants it, nobody is there who leads the game, most players have gone at once, or nothing can be written. Absent while time runs. */
      paused?: ('host' | 'nobody' | 'players' | 'database')[];
      /** @description True where answers are refused until time goes on. */
      answersWait?: boolean;
      /**
       * Format: int64
       * @description At a reveal or a ranking, until it gives way by itself; absent where it does not.
       */
      goesOnInMs?: number;
      /** @description True where players may react now; absent where they may not. */
      reactions?: boolean;
    };
    Question:
      | components['schemas']['ChoiceQuestion']
      | components['schemas']['TextQuestion']
      | components['schemas']['NumberQuestion']
      | components['schemas']['OrderQuestion']
      | components['schemas']['MatchQuestion']
      | components['schemas']['PinQuestion']
      | components['schemas']['WordCloudQuestion']
      | components['schemas']['OpenQuestion']
      | components['schemas']['ScaleQuestion']
      | components['schemas']['SlideQuestion'];
    ChoiceQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'single' | 'multiple' | 'true-false' | 'poll';
      /** @description One that is a picture alone is called by its `alt`. */
      options: string[];
      /** @description Of options that are pictures; absent where none is. */
      optionPictures?: {
        option: number;
        image: string;
        alt: string;
        /** @description Whether it is all there is of the option. */
        alone: boolean;
      }[];
      /** @description True for a poll that takes more than one option. */
      several?: boolean;
      /** @description False where only all the right options give points. */
      partial?: boolean;
    };
    TextQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'text';
      /** @description of an answer while the question is played */
      maxLength?: number;
    };
    NumberQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'number';
      unit?: string;
      slider?: {
        min: string;
        max: string;
        step: string;
      };
    };
    OrderQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'order';
      /** @description Shuffled, the same for all. */
      items: string[];
    };
    MatchQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'match';
      left: string[];
      /** @description Shuffled, the same for all. */
      right: string[];
    };
    PinQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'pin';
    };
    WordCloudQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'word-cloud';
      /** @description How many a player may say. */
      words: number;
      /** @description of a word while the question is played */
      maxLength?: number;
    };
    OpenQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'open';
      /** @description of an answer while the question is played */
      maxLength?: number;
      /** @description While it is played: whether nobody sees an answer before the host shows it. */
      hidden?: boolean;
      /** @description While it is played: whether the host gives points to some answers. */
      thumbs?: boolean;
    };
    ScaleQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'scale';
      /** @description How many there are, from 1. */
      steps: number;
      /** @description What the lowest step means. */
      low: string;
      /** @description What the highest one means. */
      high: string;
      /** @description Each to be rated; empty where the question itself is. */
      statements: string[];
    };
    /** @description Only shown; it takes no answers. */
    SlideQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      kind: 'slide';
      /** @description What stands below the title. */
      body?: string;
    };
    AnyQuestion: {
      index: number;
      /** @description Counts how often it was opened; absent the first time. */
      playing?: number;
      text: string;
      /** Format: int64 */
      limitMs?: number;
      /** @description A word, or what a right answer at once gives. */
      points: ('none' | 'normal' | 'double') | number;
      /**
       * Format: int64
       * @description How long it is shown before it takes answers.
       */
      readingMs?: number;
      hint?: string;
      /** @description For the projector and the results; what is heard is there in words. Results of before have none. */
      sound?: {
        sound: string;
        transcript: string;
      };
      media?: {
        image: string;
        alt: string;
      };
      /**
       * @description How all its texts are written; absent where they are plain.
       * @enum {string}
       */
      format?: 'markdown';
      /** @description Whether nobody is to know who said what. */
      anonymous?: boolean;
    };
    Addresses: {
      addresses: string[];
    };
    SessionPage: {
      items: components['schemas']['SessionSummary'][];
      next?: string;
    };
    SessionSummary: {
      /** Format: uuid */
      sessionId: string;
      code: string;
      /** Format: uuid */
      quizId: string;
      title: string;
      /** @description of the texts of the quiz (BCP 47), where it is known */
      language?: string;
      /** Format: date-time */
      openedAt: string;
      /** Format: date-time */
      startedAt?: string;
      /** Format: date-time */
      endedAt?: string;
      players: number;
      /** @enum {string} */
      state: 'open' | 'ended';
      reason?: string;
    };
    Results: {
      /** Format: uuid */
      sessionId: string;
      code: string;
      title: string;
      /** @description of the texts of the quiz (BCP 47), where it is known */
      language?: string;
      finished: boolean;
      reason?: string;
      questions: components['schemas']['QuestionResult'][];
      players: components['schemas']['PlayerResult'][];
      drawn?: components['schemas']['DrawnQuestions'];
    };
    /** @description That the room drew its questions when it opened, for its host; absent where it plays all there were. Slides are not counted. */
    DrawnQuestions: {
      /** @description How many it drew. Not all of them need have been played. */
      questions: number;
      /** @description From so many. */
      of: number;
      /** @description Of the host's other quizzes from which some may be; absent where they are all of this quiz. */
      tags?: string[];
    };
    QuestionResult:
      | components['schemas']['ChoiceResult']
      | components['schemas']['TextResult']
      | components['schemas']['NumberResult']
      | components['schemas']['OrderResult']
      | components['schemas']['MatchResult']
      | components['schemas']['PinResult']
      | components['schemas']['WordCloudResult']
      | components['schemas']['OpenResult']
      | components['schemas']['ScaleResult']
      | components['schemas']['SlideResult'];
    ChoiceResult: {
      question: components['schemas']['ChoiceQuestion'];
      correct: number[];
      counts: number[];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    TextResult: {
      question: components['schemas']['TextQuestion'];
      accepted: string[];
      /** @description What the host accepted at the reveal; absent where that is nothing. */
      byHost?: string[];
      /** @description How many wrote each of the accepted spellings. */
      right: {
        text: string;
        count: number;
      }[];
      wrong: number;
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    NumberResult: {
      question: components['schemas']['NumberQuestion'];
      /** @description The right number; of the three that follow one is there at most. */
      value: string;
      tolerance?: string;
      tolerancePercent?: string;
      zeroAt?: string;
      /** @description How many said a number from one to the other, both included, in ascending order. */
      bins: {
        from: string;
        to: string;
        count: number;
      }[];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    OrderResult: {
      question: components['schemas']['OrderQuestion'];
      /** @description Indexes of the items in the right order. */
      order: number[];
      /** @description How many had the whole of it right. */
      right: number;
      /** @description For each place of the right order, how many had its item there. */
      inPlace: number[];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    MatchResult: {
      question: components['schemas']['MatchQuestion'];
      /** @description The right ones, as index on the left and index on the right. */
      pairs: number[][];
      /** @description How many had all of them. */
      right: number;
      /** @description For each of the pairs, how many had it. */
      joined: number[];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    PinResult: {
      question: components['schemas']['PinQuestion'];
      pin: components['schemas']['PinTarget'];
      /** @description How many put it where nothing is missing. */
      right: number;
      /** @description Of the cells into which the picture is parted. */
      columns: number;
      rows: number;
      /** @description Where there are pins, as column, row and how many. */
      cells: number[][];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    /** @description Regions in which a pin was right, or a point to which it was the better the nearer. All numbers are shares of the picture's width and height, from the upper left. */
    PinTarget: {
      regions?: {
        x: number;
        y: number;
        width?: number;
        height?: number;
        radius?: number;
      }[];
      at?: {
        x: number;
        y: number;
      };
      zeroAt?: number;
    };
    WordCloudResult: {
      question: components['schemas']['WordCloudQuestion'];
      /** @description The commonest ones that were not hidden, each in its commonest spelling. */
      words: {
        text: string;
        count: number;
      }[];
      /** @description How many other words there were. */
      more: number;
      /** @description How many would be among those, had they not been hidden. */
      hidden: number;
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    OpenResult: {
      question: components['schemas']['OpenQuestion'];
      /** @description The newest answers that were not hidden, and how many gave just that. */
      cards: {
        text: string;
        count: number;
        /** @description Whether the host gave it the points. */
        thumb?: boolean;
      }[];
      /** @description How many others there were. */
      more: number;
      /** @description How many were hidden. */
      hidden: number;
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    ScaleResult: {
      question: components['schemas']['ScaleQuestion'];
      /** @description Of each statement, or of the question itself. */
      ratings: {
        /** @description How many chose each step, from the lowest. */
        counts: number[];
        /** @description The average step, to hundredths; absent where nobody answered. */
        mean?: string;
        /** @description The standard deviation, likewise. */
        spread?: string;
      }[];
      answered: number;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    SlideResult: {
      question: components['schemas']['SlideQuestion'];
      /** @enum {integer} */
      answered: 0;
      /** @description True where it was left without a reveal and counted for nobody. */
      skipped?: boolean;
      /** @description Counts how often it had been opened; absent the first time. */
      playing?: number;
      standing?: components['schemas']['Standing'];
      mended?: components['schemas']['Mends'];
    };
    PlayerResult: {
      playerId: string;
      nickname: string;
      /** @description Equal scores share one. Absent before the first reveal, and as long as nobody has points. */
      rank?: number;
      score: number;
      streak: number;
      answers: components['schemas']['AnswerResult'][];
      /** @description True for one whom the host sent away, else absent. Players do not get these. */
      removed?: boolean;
      /** @description What others see in the place of a nickname that was not approved; for the host. */
      shownAs?: string;
      time?: components['schemas']['OwnTime'];
    };
    /**
     * @description Why it does not count; absent where it does.
     * @enum {string}
     */
    Standing: 'played-again' | 'void';
    /** @description What the host mended; absent where that is nothing. */
    Mends: {
      /** @enum {string} */
      what: 'key' | 'void';
      reason?: string;
      /** @description The key before and what the answers came to by it. */
      before?: Record<string, never>;
    }[];
    AnswerResult: {
      question: number;
      /** @description Of the question; absent the first time. */
      playing?: number;
      /** @description Where there were options to choose from. */
      options?: number[];
      /** @description Where it was something else; neither where answers are anonymous. */
      response?: components['schemas']['Response'];
      /** @enum {string} */
      verdict: 'correct' | 'partly' | 'wrong' | 'counted';
      points: number;
      /** Format: int64 */
      tookMs: number;
    };
    Problem: {
      type: string;
      title: string;
      status: number;
      detail?: string;
      /** @description As in Retry-After, where there is one. */
      retryAfterSeconds?: number;
      errors?: {
        field: string;
        message: string;
      }[];
    };
  };
  responses: {
    /** @description What went wrong (RFC 9457). A 429 or 503 says in Retry-After when to try again. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The room's phase after the call. */
    Phase: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['RoomPhase'];
      };
    };
  };
  parameters: {
    /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
    Code: string;
    /** @description What the new room's code is to begin with, drawn by who asks: one character of a code, in capitals since proxies look at it, and one from 2 to 9. A proxy that brings those of one room to one node goes by them, so the room is opened, and lives, where its players will come. Left out: any, or those of the room before; the room may then live on another node than its players come to, which only costs more. */
    Prefix: string;
    PlayerId: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type CreateSession = components['schemas']['CreateSession'];
export type Draw = components['schemas']['Draw'];
export type Trial = components['schemas']['Trial'];
export type GameSettings = components['schemas']['GameSettings'];
export type NextPhase = components['schemas']['NextPhase'];
export type Pause = components['schemas']['Pause'];
export type Extend = components['schemas']['Extend'];
export type Skip = components['schemas']['Skip'];
export type WhichQuestion = components['schemas']['WhichQuestion'];
export type Replay = components['schemas']['Replay'];
export type Auto = components['schemas']['Auto'];
export type LetReact = components['schemas']['LetReact'];
export type Reaction = components['schemas']['Reaction'];
export type QuestionList = components['schemas']['QuestionList'];
export type RankEvery = components['schemas']['RankEvery'];
export type CorrectedKey = components['schemas']['CorrectedKey'];
export type KeyOfQuestion = components['schemas']['KeyOfQuestion'];
export type End = components['schemas']['End'];
export type Door = components['schemas']['Door'];
export type Kick = components['schemas']['Kick'];
export type Rename = components['schemas']['Rename'];
export type TimeFactor = components['schemas']['TimeFactor'];
export type PlayerIds = components['schemas']['PlayerIds'];
export type People = components['schemas']['People'];
export type Person = components['schemas']['Person'];
export type OwnTime = components['schemas']['OwnTime'];
export type PlayAgain = components['schemas']['PlayAgain'];
export type RejoinCode = components['schemas']['RejoinCode'];
export type Rejoin = components['schemas']['Rejoin'];
export type JoinSession = components['schemas']['JoinSession'];
export type GivenPass = components['schemas']['GivenPass'];
export type SubmitAnswer = components['schemas']['SubmitAnswer'];
export type AcceptedAnswer = components['schemas']['AcceptedAnswer'];
export type Response = components['schemas']['Response'];
export type ChosenOptions = components['schemas']['ChosenOptions'];
export type TypedText = components['schemas']['TypedText'];
export type TypedNumber = components['schemas']['TypedNumber'];
export type ArrangedItems = components['schemas']['ArrangedItems'];
export type JoinedPairs = components['schemas']['JoinedPairs'];
export type PlacedPin = components['schemas']['PlacedPin'];
export type SaidWords = components['schemas']['SaidWords'];
export type WrittenText = components['schemas']['WrittenText'];
export type SaidName = components['schemas']['SaidName'];
export type SaidList = components['schemas']['SaidList'];
export type TypedName = components['schemas']['TypedName'];
export type ChosenSteps = components['schemas']['ChosenSteps'];
export type HostSeat = components['schemas']['HostSeat'];
export type GiveSeat = components['schemas']['GiveSeat'];
export type DeviceRole = components['schemas']['DeviceRole'];
export type GivenSeat = components['schemas']['GivenSeat'];
export type Unseat = components['schemas']['Unseat'];
export type Invite = components['schemas']['Invite'];
export type Invitation = components['schemas']['Invitation'];
export type OfDevice = components['schemas']['OfDevice'];
export type Dismiss = components['schemas']['Dismiss'];
export type Pair = components['schemas']['Pair'];
export type KnockingDevice = components['schemas']['KnockingDevice'];
export type RightAnswer = components['schemas']['RightAnswer'];
export type SeatList = components['schemas']['SeatList'];
export type PlayerSeat = components['schemas']['PlayerSeat'];
export type RoomInfo = components['schemas']['RoomInfo'];
export type PhaseName = components['schemas']['PhaseName'];
export type RoomPhase = components['schemas']['RoomPhase'];
export type Question = components['schemas']['Question'];
export type ChoiceQuestion = components['schemas']['ChoiceQuestion'];
export type TextQuestion = components['schemas']['TextQuestion'];
export type NumberQuestion = components['schemas']['NumberQuestion'];
export type OrderQuestion = components['schemas']['OrderQuestion'];
export type MatchQuestion = components['schemas']['MatchQuestion'];
export type PinQuestion = components['schemas']['PinQuestion'];
export type WordCloudQuestion = components['schemas']['WordCloudQuestion'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type ScaleQuestion = components['schemas']['ScaleQuestion'];
export type SlideQuestion = components['schemas']['SlideQuestion'];
export type AnyQuestion = components['schemas']['AnyQuestion'];
export type Addresses = components['schemas']['Addresses'];
export type SessionPage = components['schemas']['SessionPage'];
export type SessionSummary = components['schemas']['SessionSummary'];
export type Results = components['schemas']['Results'];
export type DrawnQuestions = components['schemas']['DrawnQuestions'];
export type QuestionResult = components['schemas']['QuestionResult'];
export type ChoiceResult = components['schemas']['ChoiceResult'];
export type TextResult = components['schemas']['TextResult'];
export type NumberResult = components['schemas']['NumberResult'];
export type OrderResult = components['schemas']['OrderResult'];
export type MatchResult = components['schemas']['MatchResult'];
export type PinResult = components['schemas']['PinResult'];
export type PinTarget = components['schemas']['PinTarget'];
export type WordCloudResult = components['schemas']['WordCloudResult'];
export type OpenResult = components['schemas']['OpenResult'];
export type ScaleResult = components['schemas']['ScaleResult'];
export type SlideResult = components['schemas']['SlideResult'];
export type PlayerResult = components['schemas']['PlayerResult'];
export type Standing = components['schemas']['Standing'];
export type Mends = components['schemas']['Mends'];
export type AnswerResult = components['schemas']['AnswerResult'];
export type Problem = components['schemas']['Problem'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponsePhase = components['responses']['Phase'];
export type ParameterCode = components['parameters']['Code'];
export type ParameterPrefix = components['parameters']['Prefix'];
export type ParameterPlayerId = components['parameters']['PlayerId'];
export type $defs = Record<string, never>;
export interface operations {
  readDocument: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The document. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/yaml': string;
        };
      };
    };
  };
  listAddresses: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The addresses, best first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Addresses'];
        };
      };
    };
  };
  checkSocket: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It may. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['Problem'];
    };
  };
  createSession: {
    parameters: {
      query?: {
        /** @description What the new room's code is to begin with, drawn by who asks: one character of a code, in capitals since proxies look at it, and one from 2 to 9. A proxy that brings those of one room to one node goes by them, so the room is opened, and lives, where its players will come. Left out: any, or those of the room before; the room may then live on another node than its players come to, which only costs more. */
        code?: components['parameters']['Prefix'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSession'];
      };
    };
    responses: {
      /** @description The room is open, in its lobby. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HostSeat'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  validateCode: {
    parameters: {
      query: {
        code: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The room is there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoomInfo'];
        };
      };
      400: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  joinSession: {
    parameters: {
      query?: {
        /** @description That of the body, for proxies that bring those of one room to one node. Read by nobody else. */
        code?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JoinSession'];
      };
    };
    responses: {
      /** @description Seated; the seat is durable. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlayerSeat'];
        };
      };
      400: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listSessions: {
    parameters: {
      query?: {
        limit?: number;
        /** @description `next` of the page before */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  sessionResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Results'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  exportResults: {
    parameters: {
      query?: {
        format?: 'csv' | 'json';
        /** @description Of the CSV's cells. */
        separator?: 'comma' | 'semicolon' | 'tab';
        /** @description The decimal mark in the CSV. */
        decimals?: 'point' | 'comma';
      };
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file; the CSV has a line for each player, and for each question the options chosen (where there may be several, each in quotes, with commas between them), the points and the seconds taken. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/json': components['schemas']['Results'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  correctKeyAfterwards: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
        index: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectedKey'];
      };
    };
    responses: {
      /** @description The results with it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Results'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  resumeHosting: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A fresh host token. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HostSeat'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  startGame: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  nextPhase: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['NextPhase'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  pause: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Pause'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  resume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  extend: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Extend'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  skip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Skip'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  revealUnscored: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Skip'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  revealEarly: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Skip'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  replay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Replay'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  jump: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WhichQuestion'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  rankEvery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RankEvery'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  auto: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Auto'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  hold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['NextPhase'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  letReact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LetReact'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  react: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Reaction'];
      };
    };
    responses: {
      /** @description It counts. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  readKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key, as if nobody had answered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RightAnswer'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  correctKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['KeyOfQuestion'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  correctKeyOf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        index: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CorrectedKey'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  lock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  unlock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  door: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Door'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  kick: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        playerId: components['parameters']['PlayerId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Kick'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  rename: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        playerId: components['parameters']['PlayerId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Rename'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  offerRejoin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        playerId: components['parameters']['PlayerId'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          id?: string;
        };
      };
    };
    responses: {
      /** @description The code, for whoever is to have it. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RejoinCode'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  time: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        playerId: components['parameters']['PlayerId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TimeFactor'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  admit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlayerIds'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlayerIds'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  people: {
    parameters: {
      query?: {
        /** @description What names have in them, without regard to case and accents. */
        search?: string;
        /** @description Of those who play: who is not connected, whose network is slow, or who has not answered yet. */
        only?: 'away' | 'slow' | 'unanswered';
        page?: number;
      };
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page; the last one where there are fewer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['People'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  questions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuestionList'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  hide: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaidName'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SaidName'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  accept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TypedName'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  reject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TypedName'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  said: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description At most 500 of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SaidList'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listSeats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeatList'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  giveSeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GiveSeat'];
      };
    };
    responses: {
      /** @description The seat. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenSeat'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  takeSeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
        seat: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  unseat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Unseat'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  inviteDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Invite'];
      };
    };
    responses: {
      /** @description The code, good once and for a minute; one that was asked for before is no longer valid. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  agreeToDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfDevice'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  dismissDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['Dismiss'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  rejoin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Rejoin'];
      };
    };
    responses: {
      /** @description The seat, as it was. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PlayerSeat'];
        };
      };
      400: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  pairDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Pair'];
      };
    };
    responses: {
      /** @description The host has agreed. The same again as long as the device has its seat. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenSeat'];
        };
      };
      /** @description The device waits for the host. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KnockingDevice'];
        };
      };
      400: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      410: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  endSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['End'];
      };
    };
    responses: {
      200: components['responses']['Phase'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  discardSession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  givePass: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnTime'];
      };
    };
    responses: {
      /** @description The pass. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenPass'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  playAgain: {
    parameters: {
      query?: {
        /** @description What the new room's code is to begin with, drawn by who asks: one character of a code, in capitals since proxies look at it, and one from 2 to 9. A proxy that brings those of one room to one node goes by them, so the room is opened, and lives, where its players will come. Left out: any, or those of the room before; the room may then live on another node than its players come to, which only costs more. */
        code?: components['parameters']['Prefix'];
      };
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['PlayAgain'];
      };
    };
    responses: {
      /** @description The new room. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HostSeat'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  currentQuestion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Phase'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  submitAnswer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitAnswer'];
      };
    };
    responses: {
      /** @description The answer is durable. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AcceptedAnswer'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listPlayers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The players. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            players: components['schemas']['PlayerResult'][];
          };
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  roomResults: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Six characters; case does not matter, O reads as 0, I and L as 1. */
        code: components['parameters']['Code'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Results'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      410: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
}
