// Generated from quiz-api/src/main/resources/openapi/quiz.yaml by `npm run generate`: not edited by hand.
export interface paths {
  '/quizzes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own and all public quizzes, last changed first */
    get: operations['listQuizzes'];
    put?: never;
    /**
     * Keep a new quiz
     * @description Of one `attempt` there is one quiz, however often it is asked for, as it was first sent; 409 `made-already` where that is in the bin or somebody else's by now.
     */
    post: operations['createQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search among the caller's own and all public quizzes
     * @description Words are looked for in title, tags, description and the texts of questions, never in their keys, options or notes; all of them have to be there. Capitals and accents do not matter, other forms of a word in the quiz's language are found (`houses` by `house`), and the last word may be the beginning of one, so that typing finds. Where nothing has the words, quizzes are given that have others like them, such as are in titles and tags of public quizzes and of the caller's own, and `similar` says so; where there are none of these either, such as have some of the words, and `partial` says so: that page is the only one. Best match first; without words, last changed first. Of more than 1,000 that have the words the newest are ranked; by `newest` and `plays` all are found.
     */
    get: operations['searchQuizzes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/search/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How many quizzes a search finds, and how many with one filter more
     * @description For the same parameters as the search, to be asked for after it. What is counted of one filter knows nothing of what is asked for there, but for tags. Counts stop at 1,000, and at the newest 10,000 quizzes with the words: `more` says that there are more.
     */
    get: operations['countQuizzes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/questions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One's own questions across all quizzes, to be used again
     * @description Those of the quiz that was changed last first. Words are looked for in the text of a question, as a search looks for them. A page looks through 100 quizzes: it may be short, or empty, and have a `next` all the same.
     */
    get: operations['listQuestions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** One quiz; with its keys for those who may edit it */
    get: operations['getQuiz'];
    /**
     * Put a new content in place of the old one
     * @description For those who may edit it. `version` is that of the quiz the change is based on; 409 `stale-version` when somebody has changed it since. Another `visibility` is refused where the caller is not the owner; none leaves it then.
     */
    put: operations['changeQuiz'];
    post?: never;
    /**
     * Put a quiz into the bin
     * @description For everybody else it is gone, and nobody plays it. Its owner can restore it for 30 days, unless configured otherwise; after that it is deleted for good. As long as it is there it counts for the owner's limit.
     */
    delete: operations['deleteQuiz'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/link/renew': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a quiz another link; the one before leads nowhere from then on
     * @description 409 `no-link` where the quiz is not shared by a link.
     */
    post: operations['renewLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/copy': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a quiz of one's own from one of one's own, a public one, or one that one may edit
     * @description The copy is private. It stands by itself, with copies of the pictures and sounds where the source is somebody else's, which take room among the caller's own: 409 as for an upload where there is none. It says what it is based on, and so does each copy of it. Notes of the other owner are left out. Of one `attempt` there is one copy, however often it is asked for; 409 `made-already` where that is in the bin or somebody else's by now.
     */
    post: operations['copyQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shelves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How many quizzes are on each of the caller's shelves */
    get: operations['countShelves'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shelves/{shelf}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
      cookie?: never;
    };
    /** What is on a shelf of the caller's, last changed or put there first */
    get: operations['listShelf'];
    put?: never;
    /**
     * Put quizzes among the favourites, into the archive, or into the bin
     * @description With all of them or with none, where one is not the caller's own, for the favourites where the caller may not read it. A second time it changes nothing. 409 `too-many-favourites` beyond that limit.
     */
    post: operations['putOnShelf'];
    /** Delete for good all that the caller has in the bin */
    delete: operations['emptyBin'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shelves/{shelf}/take': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take quizzes from the favourites or out of the archive, or restore them from the bin, as public as they were
     * @description With all of them or with none, where one is not the caller's own; of the favourites whatever they are. A second time it changes nothing.
     */
    post: operations['takeFromShelf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/shelves/{shelf}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete for good a quiz that is in the caller's bin */
    delete: operations['deleteForGood'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/shelves': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** Where a quiz that the caller may read is on the caller's shelves */
    get: operations['findOnShelves'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/folders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a folder
     * @description 409 `folder-exists` where the caller has one of this name, `too-many-folders` beyond the limit.
     */
    post: operations['createFolder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/folders/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Give a folder another name
     * @description 409 `folder-exists` where the caller has another one of this name.
     */
    put: operations['renameFolder'];
    post?: never;
    /** Delete a folder; its quizzes stay */
    delete: operations['deleteFolder'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/folders/{id}/quizzes': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
      cookie?: never;
    };
    /** What is in a folder and in use, last changed first */
    get: operations['listFolder'];
    put?: never;
    /**
     * Put own quizzes into a folder, out of those that they are in
     * @description With all of them or with none, where one is not the caller's own. A second time it changes nothing.
     */
    post: operations['fillFolder'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/folders/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take own quizzes out of the folders that they are in
     * @description With all of them or with none, where one is not the caller's own. A second time it changes nothing.
     */
    post: operations['takeFromFolders'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/people': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** Whom a quiz is given to, and who is invited, for its owner */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/people/{person}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        /** @description The id of their account. */
        person: components['parameters']['Person'];
      };
      cookie?: never;
    };
    get?: never;
    /** Give a quiz to somebody for more or for less, as its owner */
    put: operations['changeRole'];
    post?: never;
    /**
     * Take somebody out, as the quiz's owner, or leave it oneself
     * @description At once. The link by which they came does not bring them back. Rooms that they have opened go on. 409 `shared-with-group` where they see it as one of a group.
     */
    delete: operations['removePerson'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/groups/{group}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        group: string;
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Give a quiz to all who are in a group of one's own, as long as they are
     * @description Another time with another role it changes that.
     */
    put: operations['giveToGroup'];
    post?: never;
    /** Take a quiz away from a group */
    delete: operations['takeFromGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/handover': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Offer a quiz to somebody who may edit it, to be theirs, as its owner
     * @description In the place of an offer to anybody else. It can be accepted for some days. 404 for whom the quiz is not given to by name, 409 `may-not-edit` where they have it for less, `too-many-handovers` where the owner offers as many quizzes as one account may, `hidden-by-moderator` where a moderator has hidden it.
     */
    put: operations['offerHandover'];
    post?: never;
    /**
     * Take an offer back, as the quiz's owner, or decline it, as whom it is made to
     * @description 404 `no-such-handover` where there is none, and for everybody else who may see the quiz.
     */
    delete: operations['endHandover'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/handover/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Own a quiz that was offered
     * @description The owner of before may edit it from then on, by name; groups have it no more, and open invitations lead nowhere. Uploads of the owner of before that are in this quiz alone become the caller's. Whoever owns it already is answered alike. 404 `no-such-handover` where it is not offered to the caller, 409 `too-many-quizzes` or `no-room-for-media` where the caller may not keep so much: then nothing changes.
     */
    post: operations['acceptHandover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link by which one person comes to a quiz, to be passed on by its owner
     * @description It is good once, for whoever takes it first, for some days. 409 `too-many-people` where there are as many people and open invitations as one quiz may have.
     */
    post: operations['invite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/invitations/{invitation}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        invitation: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation that nobody has taken */
    delete: operations['withdrawInvitation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's groups, and those of others that the caller is in */
    get: operations['listGroups'];
    put?: never;
    /**
     * Make a group, with nobody in it
     * @description 409 `group-exists` where the caller has one of this name, `too-many-groups` beyond the limit.
     */
    post: operations['createGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    /** Who is in a group of the caller's, and who is invited to it */
    get: operations['getGroup'];
    /**
     * Give a group another name
     * @description 409 `group-exists` where the caller has another one of this name.
     */
    put: operations['renameGroup'];
    post?: never;
    /** Delete a group; whoever saw a quiz as one of it sees it no more */
    delete: operations['deleteGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/people/{person}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
        /** @description The id of their account. */
        person: components['parameters']['Person'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Take somebody out of a group, as its owner, or leave it oneself
     * @description What they saw as one of it they see no more, at once.
     */
    delete: operations['removeFromGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/invitations': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a link by which one person comes to a group, to be passed on by its owner
     * @description As one to a quiz. 409 `too-many-people` where there are as many people and open invitations as one group may have.
     */
    post: operations['inviteToGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/groups/{id}/invitations/{invitation}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
        invitation: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Withdraw an invitation to a group that nobody has taken */
    delete: operations['withdrawFromGroup'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/look': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * What an invitation is for; it stays as it is
     * @description 404 `no-such-invitation`, the same whether it was taken, withdrawn, is over, or never was. Its secret is in the body, so that no log keeps it.
     */
    post: operations['lookAtInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/invitations/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take an invitation
     * @description What it is for is the caller's from then on, whose name the owner sees. A second time the caller is answered alike; to everybody else it is good no more (404 `no-such-invitation`). It stays as it is where the caller is the owner or has what it gives. 409 `too-many-shared` where the caller was given as many quizzes as one account may have.
     */
    post: operations['takeInvitation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /**
     * What a quiz was at each save, the present one first
     * @description For those who may edit the quiz. So many are kept (`most`): of a quiz that was saved more often, the newer half and the first one are all there, and those between are thinned out where they lie closest together.
     */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/versions/{version}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    /** A quiz as it was saved once, with its keys */
    get: operations['getVersion'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/versions/{version}/restore': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring a version back, as a new one
     * @description `version` in the body is that of the quiz as it is now; 409 `stale-version` when somebody has changed it since. Who finds the quiz stays as it is. Uploads that were deleted since are named, 422.
     */
    post: operations['restoreVersion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All quizzes of one's own in one file */
    get: operations['exportQuizzes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/export/size': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How large the file with all quizzes of one's own would be
     * @description As they are just now. What an import takes at once stands in `/limits` (`imports`): of an archive that has more, it leaves out the rest, or refuses all of it for its size.
     */
    get: operations['getExportSize'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/export': {
    parameters: {
      query: {
        format: components['parameters']['ExportFormat'];
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /**
     * One quiz as a file; with its keys when it is the caller's own
     * @description What a format has no place for is not in the file: `…/export/losses` tells it before. Whoever reads a public quiz of another gets the formats `quizhall` and `json`, without the keys; the others are of no use without them, 403 `answers-inside`. Files are written as they are taken: so many at once, half of them for one account, beyond that 503 and 429.
     */
    get: operations['exportQuiz'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/export/losses': {
    parameters: {
      query: {
        format: components['parameters']['ExportFormat'];
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** What a file in this format would not have of the quiz */
    get: operations['getExportLosses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/drafts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller is writing and has not saved yet, the last written first */
    get: operations['listDrafts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/drafts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description That of the quiz, where it is to be changed; else any that the writer makes up. */
        id: string;
      };
      cookie?: never;
    };
    /** A draft of one's own */
    get: operations['getDraft'];
    /**
     * Keep what is being written, however incomplete
     * @description No room opens it and no search finds it. `revision` is that of the draft that it goes on from, 0 for a new one; 409 `stale-draft` when another page has written to it since, or it is gone. The same `writer` may repeat what got no answer. With `basedOn` it is to change the quiz of the same id, which the caller may edit. Of the form no more than its shape is checked. Uploads that it has are kept with it.
     */
    put: operations['keepDraft'];
    post?: never;
    /** Discard a draft */
    delete: operations['deleteDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/limits': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * How large a quiz, its parts and its files may be
     * @description The same for everybody; may be kept for five minutes.
     */
    get: operations['getLimits'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tags by how many quizzes the caller finds under them
     * @description Tags that were added by hand are listed before any quiz has them.
     */
    get: operations['listTags'];
    put?: never;
    /** Add a tag for everyone to use */
    post: operations['addTag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tags/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take back a tag one has added, while no quiz has it */
    delete: operations['deleteTag'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One's own uploads, the last ones first, and how much of one's room is taken */
    get: operations['listUploads'];
    put?: never;
    /**
     * Keep a picture or a sound to use in one's quizzes
     * @description What a file is, is found by its content; nothing is kept of it but what is seen. A picture is turned upright and made anew: JPEG, PNG, WebP and GIF are taken. A sound is copied without its notes: MP3, Ogg (Vorbis, Opus), M4A (AAC) and WAV. What is not taken is refused by name, 422 `unfit-file`. The address of a picture ends in its size and form, such as `1200x800.jpg`; beside it are the same at widths of 480 and 960 where these are smaller (`480.jpg`), and each width as WebP (`480.webp`, `960.webp`, `1200.webp`; where the server makes none, that address gives the other form). A moving picture, whose address ends in `.gif`, has no other form, nor has a sound. Uploads that no quiz has are deleted after a day.
     */
    post: operations['upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an upload of one's own that no quiz has
     * @description Results of games that showed it show its words instead.
     */
    delete: operations['deleteUpload'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/media/{id}/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
      };
      cookie?: never;
    };
    /**
     * A file, for whoever has its address
     * @description It never changes: browsers may keep it for good. A part of it may be asked for with `Range`.
     */
    get: operations['getFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Read files with quizzes, and hold what was found
     * @description Either files, several or a ZIP of them, or a text that was pasted. In which format they are is found by their content. Nothing is kept until the import is accepted: it is held for a day, for the caller alone, with the pictures and sounds that came along. What was changed or left out is named with its place in the file; questions that are not fit are `refused`, and the others can be taken. More questions than a quiz has become several quizzes. Where nothing can be read, 422 `not-importable` says why. Over the imports of a day: 409 `too-many-imports`; without room for the pictures: 409 as for an upload.
     */
    post: operations['importFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    /** What is held of an import of one's own, and what was made of it */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/imports/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make quizzes of an import
     * @description All of it or nothing: where something was refused, 409 `some-refused`, unless `goodOnly` says to take the others. Whoever accepts an import a second time is told what the first time made. The quizzes are private.
     */
    post: operations['acceptImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Have a language model write a quiz of a topic
     * @description Only where whoever runs Quizhall has set one up, which `GET /limits` tells; else 404 `no-assistant`. The topic and the text that the author gives are sent to it, and nothing else. It takes up to minutes: the answer says where the quiz will be. Nothing becomes a quiz of the author's before the author makes one of it. Over the proposals of a day: 409 `too-many-proposals`; while others ask: 503.
     */
    post: operations['proposeQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    /** What became of a proposal of one's own */
    get: operations['getProposal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/reports': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tell moderators what is wrong with a public quiz
     * @description A second time it stands in the place of what the caller said before. Moderators see who said it, the owner never does. Where there are no moderators (`reports` is absent in the limits): 404 `no-moderators`. One's own: 409 `own-quiz`. Too many reports of a day: 409 `too-many-reports`; of a quiz that nobody has looked at yet: 409 `reported-often`. Where a moderator has looked at what the caller said and the quiz is what it was: 409 `already-judged`.
     */
    post: operations['reportQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/quizzes/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask moderators for another look at a quiz of one's own that one of them has hidden
     * @description A second time the words are replaced. Where it is not hidden: 409 `not-hidden`; where there are no moderators any more: 404 `no-moderators`.
     */
    post: operations['appealHiding'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Quizzes that wait for a moderator, or are hidden; for moderators
     * @description The newest first. What was reported and is not public any more is not in it until it is again. For others: 403.
     */
    get: operations['listReported'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/waiting': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the caller is a moderator, and how much waits for one */
    get: operations['countReported'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /** A public or a hidden quiz with all that there is to judge by; for moderators */
    get: operations['getReported'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * There is nothing against it
     * @description Its reports are closed, and it stays public. A hidden one is released or stays hidden: 409 `hidden-by-moderator`. Where the quiz has another version by now: 409 `stale-version`.
     */
    post: operations['dismissReports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/hide': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a quiz from public
     * @description It is private from now on, and cannot be published or given by a link; its owner reads reason and words. Rooms that are open go on. A hidden one stays so, with these words. Where the quiz has another version by now: 409 `stale-version`.
     */
    post: operations['hideQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/reports/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Let a hidden quiz be published again
     * @description It stays private until its owner publishes it. Where it is not hidden: 409 `not-hidden`; where it has another version by now: 409 `stale-version`.
     */
    post: operations['releaseQuiz'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/internal/quizzes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    /**
     * A quiz with its keys, for a host who may play it
     * @description With `pool` questions of the host's own quizzes come as well: of those that have all of these tags, 300 at random at most. The room draws from them.
     */
    get: operations['getQuizForPlay'];
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
    /**
     * @description Who besides the owner reads and plays the quiz. Everyone, who also finds it; whoever has its link; or nobody.
     * @enum {string}
     */
    Visibility: 'public' | 'link' | 'private';
    /**
     * @description On what terms others may use the quiz, as its author says; absent where nothing is said. Creative Commons by their names of SPDX; `other` is one that the source names.
     * @enum {string}
     */
    Licence:
      | 'all-rights-reserved'
      | 'public-domain'
      | 'CC0-1.0'
      | 'CC-BY-4.0'
      | 'CC-BY-SA-4.0'
      | 'CC-BY-ND-4.0'
      | 'CC-BY-NC-4.0'
      | 'CC-BY-NC-SA-4.0'
      | 'CC-BY-NC-ND-4.0'
      | 'other';
    /** @description Where the quiz is from, in words. */
    Source: string;
    /** @description Where the source is, as an https address. It is shown, and never fetched. */
    SourceUrl: string;
    /** @enum {string} */
    ReportReason: 'copyright' | 'insulting' | 'harmful' | 'personal-data' | 'spam' | 'other';
    Complaint: {
      reason: components['schemas']['ReportReason'];
      /** @description Required with `other`. */
      words?: string;
    };
    Judgement: {
      /** @description Of the quiz as it was looked at. */
      version: number;
      /** @description For other moderators. */
      words?: string;
    };
    HidingJudgement: {
      /** @description Of the quiz as it was looked at. */
      version: number;
      reason: components['schemas']['ReportReason'];
      /** @description For the owner. Required with `other`. */
      words?: string;
    };
    /** @description What moderators have done about a quiz. */
    ModerationStanding: {
      /**
       * @description Hidden from all but its owner, or free to be published again after it was.
       * @enum {string}
       */
      state: 'hidden' | 'released';
      /** Format: date-time */
      at: string;
      reason?: components['schemas']['ReportReason'];
      /** @description Of the moderator. */
      words?: string;
      /** @description With which its owner asks for another look. */
      appeal?: string;
      /** Format: date-time */
      appealedAt?: string;
    };
    ReportedPage: {
      items: components['schemas']['ReportedQuiz'][];
      /** @description Asks for the next page. */
      next?: string;
    };
    ReportedQuiz: {
      quiz: components['schemas']['QuizSummary'];
      version: number;
      /** @description That nobody has looked at yet, by their reasons. */
      reports: {
        reason: components['schemas']['ReportReason'];
        reports: number;
      }[];
      standing?: components['schemas']['ModerationStanding'];
      /**
       * Format: date-time
       * @description When the last was said of it, or when it was hidden.
       */
      at: string;
    };
    ModerationCase: {
      quiz: components['schemas']['Quiz'];
      standing?: components['schemas']['ModerationStanding'];
      /** @description Open ones first, of these and of the others the newest. */
      reports: components['schemas']['Report'][];
      /** @description The newest first. */
      acts: components['schemas']['ModerationAct'][];
      /** @description Copies of it that are public. What happens to it does not happen to them. */
      copies: components['schemas']['QuizSummary'][];
    };
    Report: {
      /** Format: uuid */
      id: string;
      reason: components['schemas']['ReportReason'];
      words: string;
      /** @description Of the quiz then. */
      version: number;
      /** Format: date-time */
      at: string;
      /** @description By name; absent once the account is gone. */
      reporter?: string;
      /** @description Whether no moderator has looked at it yet. */
      open: boolean;
    };
    ModerationAct: {
      /** @enum {string} */
      act: 'dismiss' | 'hide' | 'release';
      reason?: components['schemas']['ReportReason'];
      words: string;
      /** Format: date-time */
      at: string;
      /** @description By name; absent once the account is gone. */
      moderator?: string;
    };
    /** @description How much a right answer counts, by a word or by the points that it gives at most. */
    Points: ('none' | 'normal' | 'double') | number;
    /**
     * @description How all texts of the question are written; without it they are plain and shown letter by letter.
     * @enum {string}
     */
    Format: 'markdown';
    /** @description The `url` of an upload of one's own, or a path on this host that starts with a single `/`; pages put their base path before it. An https address only where the quiz has had it before. */
    Address: string;
    Picture: {
      image: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt: string;
    };
    /** @description A picture, a sound, or both. */
    Media: {
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
      sound?: components['schemas']['Address'];
      /** @description What the sound plays in words, in at most 100 lines. */
      transcript?: string;
    };
    Upload: {
      /** Format: uuid */
      id: string;
      /** @description For `image` or `sound` of a question; pages put their base path before it. */
      url: string;
      /** @description Of the file at this address, such as `image/jpeg`. */
      type: string;
      /** @description Of a picture. */
      width?: number;
      /** @description Of a picture. */
      height?: number;
      /** @description Of a sound. */
      seconds?: number;
    };
    Uploads: {
      items: components['schemas']['KeptUpload'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
      /** @description Uploads that the caller keeps. */
      files: number;
      mostFiles: number;
      /**
       * Format: int64
       * @description Of all that is made of them.
       */
      bytes: number;
      /** Format: int64 */
      mostBytes: number;
    };
    KeptUpload: {
      /** Format: uuid */
      id: string;
      url: string;
      type: string;
      width?: number;
      height?: number;
      seconds?: number;
      alt: string;
      /** Format: int64 */
      bytes: number;
      /** Format: date-time */
      uploadedAt: string;
      /** @description Whether a quiz has it. */
      used: boolean;
    };
    Import: {
      /** Format: uuid */
      id: string;
      /**
       * @description Of all files; `mixed` where they are in several.
       * @enum {string}
       */
      format:
        | 'quizhall'
        | 'json'
        | 'csv'
        | 'xlsx'
        | 'kahoot'
        | 'wayground'
        | 'blooket'
        | 'gimkit'
        | 'classquiz'
        | 'moodle-xml'
        | 'gift'
        | 'aiken'
        | 'qti3'
        | 'qti21'
        | 'qti12'
        | 'h5p'
        | 'blackboard'
        | 'opentdb'
        | 'mixed';
      quizzes: components['schemas']['ImportedQuiz'][];
      /** @description Questions, rows and files that cannot be taken. */
      refused: components['schemas']['Remark'][];
      /**
       * Format: date-time
       * @description Until then it can be accepted.
       */
      expiresAt: string;
      /** @description What was made of it; absent before it was accepted. */
      items?: components['schemas']['MadeQuiz'][];
    };
    ImportedQuiz: {
      title: string;
      description: string;
      language: string;
      tags: string[];
      cover?: components['schemas']['Picture'];
      licence?: components['schemas']['Licence'];
      source?: components['schemas']['Source'];
      sourceUrl?: components['schemas']['SourceUrl'];
      questions: components['schemas']['Question'][];
      /** @description What was changed or left out of it. */
      notices: components['schemas']['Remark'][];
    };
    Commission: {
      topic: string;
      /** @description A text of the author's that the questions are to be taken from. Only then have they sources. */
      material?: string;
      /**
       * @description BCP 47
       * @default en
       */
      language: string;
      /** @default 10 */
      questions: number;
    };
    Proposal: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'working' | 'made' | 'failed';
      quiz?: components['schemas']['ImportedQuiz'];
      /** @description What was written that is no question. */
      refused: components['schemas']['Remark'][];
      /** @description Why there is no quiz. */
      reason?: string;
      /**
       * Format: date-time
       * @description Until then it is held.
       */
      expiresAt: string;
    };
    Remark: {
      /** @description In the file, such as `row 12`; empty where all of it is meant. */
      place: string;
      message: string;
      /** @description Which of the quiz's `questions` it is about, counted from 0; left out where it is about all of it. */
      question?: number;
    };
    /** @description As quizzes.schema.json has it. */
    QuizFile: {
      quizzes: Record<string, never>[];
    };
    ExportLosses: {
      format: string;
      /** @description What the file may be called. */
      fileName: string;
      /** @description That would be in it. */
      questions: number;
      /** @description What would be missing of a question or of the quiz itself, or be otherwise. */
      notices: components['schemas']['Remark'][];
      /** @description Questions that would not be in it, and why. */
      refused: components['schemas']['Remark'][];
    };
    ExportSize: {
      /** @description Those in the bin do not come along. */
      quizzes: number;
      questions: number;
      /** @description Pictures and sounds, each of them once. */
      files: number;
      /**
       * Format: int64
       * @description At most: texts are counted as they are before they are packed.
       */
      bytes: number;
    };
    Acceptance: {
      /** @description Which of them, by their places from 0; all of them if not given. */
      quizzes?: number[];
      /**
       * @description Also where something was refused.
       * @default false
       */
      goodOnly: boolean;
    };
    Accepted: {
      items: components['schemas']['MadeQuiz'][];
    };
    MadeQuiz: {
      /** Format: uuid */
      id: string;
      title: string;
    };
    QuizPage: {
      items: components['schemas']['QuizSummary'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
    };
    /** @enum {string} */
    QuestionKind:
      | 'single'
      | 'multiple'
      | 'true-false'
      | 'poll'
      | 'text'
      | 'number'
      | 'order'
      | 'match'
      | 'word-cloud'
      | 'open'
      | 'pin'
      | 'scale'
      | 'slide';
    SearchPage: {
      items: components['schemas']['QuizSummary'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
      /** @description Nothing has the words; these have others like them. */
      similar?: boolean;
      /** @description Nothing has all of the words; these have some of them. */
      partial?: boolean;
    };
    BankPage: {
      items: components['schemas']['BankEntry'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
    };
    BankEntry: {
      /** Format: uuid */
      quizId: string;
      quizTitle: string;
      language: string;
      /** @description Of the question in the quiz, from 0. */
      index: number;
      question: components['schemas']['Question'];
    };
    SearchCounts: {
      total: {
        quizzes: number;
        more: boolean;
      };
      tags: components['schemas']['NamedCount'][];
      languages: components['schemas']['NamedCount'][];
      kinds: components['schemas']['NamedCount'][];
      /** @description Of those that have one. */
      licences?: components['schemas']['NamedCount'][];
      /** @description By the number of questions. */
      lengths: {
        from: number;
        /** @description Absent where there may be any number. */
        to?: number;
        quizzes: number;
        more: boolean;
      }[];
      /** @description Of those that were played so often. */
      plays: {
        /** Format: int64 */
        plays: number;
        quizzes: number;
        more: boolean;
      }[];
      /** @description Of those that were changed in the last days. */
      ages: {
        days: number;
        quizzes: number;
        more: boolean;
      }[];
    };
    NamedCount: {
      name: string;
      quizzes: number;
      /** @description Whether there are more than that. */
      more: boolean;
    };
    /** @description A quiz as it was when it was copied. It may be gone since. */
    Credit: {
      /** Format: uuid */
      id: string;
      title: string;
      /** @description Absent where the account is gone. */
      author?: string;
      licence?: components['schemas']['Licence'];
    };
    /**
     * @description What an owner gives a quiz to somebody for; each includes those before it. To look at it without its keys, to open rooms with it, or to change it, with its keys and versions.
     * @enum {string}
     */
    ShareRole: 'view' | 'play' | 'edit';
    Sharing: {
      /** @description Of the owner's, by name. */
      groups: {
        /** Format: uuid */
        id: string;
        name: string;
        role: components['schemas']['ShareRole'];
        /** @description How many are in it. */
        people: number;
      }[];
      /** @description Who has taken an invitation, the first one first. */
      people: {
        /**
         * Format: uuid
         * @description Of their account.
         */
        id: string;
        /** @description As they were called when they took it. */
        name: string;
        role: components['schemas']['ShareRole'];
        /** Format: date-time */
        since: string;
      }[];
      /** @description That nobody has taken yet. */
      invitations: components['schemas']['OpenInvitation'][];
      /** @description Of people and invitations together. */
      most: number;
      /** @description Absent where it is offered to nobody. */
      handover?: components['schemas']['Handover'];
    };
    /** @description That somebody may have a quiz as their own. */
    Handover: {
      /**
       * Format: uuid
       * @description Of their account.
       */
      id: string;
      /** @description As they were called when they took their invitation. */
      name: string;
      /** Format: date-time */
      offeredAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    OpenInvitation: {
      /** Format: uuid */
      id: string;
      /** @description Absent where it is one to a group. */
      role?: components['schemas']['ShareRole'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
    };
    Groups: {
      /** @description By name. */
      own: {
        /** Format: uuid */
        id: string;
        name: string;
        people: number;
        /** @description That are given to it. */
        quizzes: number;
      }[];
      /** @description The one that the caller came to last first. */
      joined: {
        /** Format: uuid */
        id: string;
        name: string;
        ownerName: string;
      }[];
      /** @description Of one's own. */
      most: number;
    };
    Group: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description The first one first. */
      people: {
        /**
         * Format: uuid
         * @description Of their account.
         */
        id: string;
        /** @description As they were called when they came. */
        name: string;
        /** Format: date-time */
        since: string;
      }[];
      /** @description That nobody has taken yet. */
      invitations: components['schemas']['OpenInvitation'][];
      /** @description Of people and invitations together. */
      most: number;
    };
    MadeInvitation: {
      /** Format: uuid */
      id: string;
      /** @description Absent where it is one to a group. */
      role?: components['schemas']['ShareRole'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string;
      /** @description Whoever has it may take the invitation. Pages carry it behind the `#` of their address. */
      secret: string;
    };
    Invitation: {
      /**
       * @description Whether somebody may take it, the caller has what it gives, or it is the caller's own to be passed on.
       * @enum {string}
       */
      state: 'open' | 'taken' | 'own';
      /** @enum {string} */
      kind: 'quiz' | 'group';
      /** @description Of the quiz, or the name of the group. */
      title: string;
      ownerName: string;
      /** @description In which the quiz is given. */
      role?: components['schemas']['ShareRole'];
      /** Format: date-time */
      expiresAt: string;
      /**
       * Format: uuid
       * @description Absent as long as the caller may not see the quiz by it.
       */
      quizId?: string;
    };
    /**
     * @description The caller's own quizzes that are in use, those that the caller likes, those that the caller wrote or opened a room with, those that others have given to the caller, own ones that are put out of the way, and own ones that are deleted but not gone.
     * @enum {string}
     */
    Shelf: 'own' | 'favourites' | 'recent' | 'shared' | 'archive' | 'bin';
    Shelves: {
      own: number;
      favourites: number;
      recent: number;
      shared: number;
      /** @description How many of those that are shared are offered to the caller. */
      offered?: number;
      archive: number;
      bin: number;
      /** @description By name. */
      folders: components['schemas']['Folder'][];
    };
    Folder: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description How many are in it and in use. */
      quizzes: number;
    };
    FolderName: {
      name: string;
    };
    ShelfPage: {
      items: components['schemas']['ShelvedQuiz'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
    };
    ShelvedQuiz: {
      quiz: components['schemas']['QuizSummary'];
      /** @description Whether the caller likes it. */
      favourite: boolean;
      /** @description Whether the caller, its owner, has put it out of the way. */
      archived: boolean;
      /** @description Whether a moderator has taken it, which is the caller's, from public. */
      hidden?: boolean;
      /**
       * Format: uuid
       * @description The folder of the caller's in which it is.
       */
      folderId?: string;
      /** @description Of its owner, as one of which the caller has it, by name: whoever leaves them has it no more. */
      groups?: {
        /** Format: uuid */
        id: string;
        name: string;
      }[];
      /**
       * Format: date-time
       * @description Until when its owner offers it to the caller, to be theirs; absent where it is not offered.
       */
      offeredUntil?: string;
      /**
       * Format: date-time
       * @description When it is deleted for good; absent where it is not in the bin.
       */
      goneAt?: string;
    };
    ChosenQuizzes: {
      quizzes: string[];
    };
    QuizSummary: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ownerId: string;
      title: string;
      description: string;
      language: string;
      visibility: components['schemas']['Visibility'];
      tags: string[];
      cover?: components['schemas']['Picture'];
      licence?: components['schemas']['Licence'];
      ownerName: string;
      /** @description Whether the caller owns it, on shelves also where the caller may edit it. */
      editable: boolean;
      /** @description On shelves: what its owner has given it to the caller for. */
      role?: components['schemas']['ShareRole'];
      questionCount: number;
      /**
       * Format: int64
       * @description Games that were started with it.
       */
      plays: number;
      /** Format: date-time */
      updatedAt: string;
    };
    Quiz: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      ownerId: string;
      ownerName: string;
      title: string;
      description: string;
      /** @description BCP 47, such as `en` or `pt-BR` */
      language: string;
      visibility: components['schemas']['Visibility'];
      tags: string[];
      cover?: components['schemas']['Picture'];
      licence?: components['schemas']['Licence'];
      source?: components['schemas']['Source'];
      sourceUrl?: components['schemas']['SourceUrl'];
      /** @description For its owner. */
      moderation?: components['schemas']['ModerationStanding'];
      /** Format: int64 */
      plays: number;
      /** @description Counts changes, from 1. */
      version: number;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** @description Whether the caller may change it, and thus sees the keys. */
      editable: boolean;
      /** @description What its owner has given it to the caller for. */
      role?: components['schemas']['ShareRole'];
      /** @description For its owner, where its visibility is `link`: what reading and playing it take. */
      link?: string;
      /** @description The quiz of somebody else that it is a copy of. */
      basedOn?: components['schemas']['Credit'];
      /** @description The first of all sources, where that is another one. */
      origin?: components['schemas']['Credit'];
      questions: components['schemas']['Question'][];
    };
    /** @description A quiz as its editor has it; what else there is in it is the editor's. */
    DraftForm: {
      title: string;
      language: string;
      questions: Record<string, never>[];
    };
    Draft: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The quiz that it is to change; absent for a new one.
       */
      quizId?: string;
      /** @description The version of that quiz. */
      basedOn?: number;
      /** @description Counts what was kept of it. */
      revision: number;
      /** Format: date-time */
      updatedAt: string;
      form: components['schemas']['DraftForm'];
    };
    KeptDraft: {
      /** Format: uuid */
      id: string;
      revision: number;
      /** Format: date-time */
      updatedAt: string;
    };
    DraftPage: {
      items: components['schemas']['DraftSummary'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
    };
    DraftSummary: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description The quiz that it is to change; absent for a new one.
       */
      quizId?: string;
      basedOn?: number;
      revision: number;
      /** Format: date-time */
      updatedAt: string;
      /** @description As far as it was written, perhaps empty. */
      title: string;
      language: string;
      /** @description Whether the quiz that it is to change is in the bin, from which the caller may restore it. */
      binned?: boolean;
    };
    Versions: {
      items: components['schemas']['VersionSummary'][];
      /** @description Asks for the next page; absent on the last one. */
      next?: string;
      /** @description How many are kept of a quiz. */
      most: number;
    };
    VersionSummary: {
      version: number;
      /** Format: date-time */
      savedAt: string;
      /** @description By name, as it was then; absent once the account is gone. */
      savedBy?: string;
      /** @description Which version was brought back. */
      restoredFrom?: number;
      title: string;
      questionCount: number;
    };
    Version: {
      version: number;
      /** Format: date-time */
      savedAt: string;
      /** @description By name, as it was then; absent once the account is gone. */
      savedBy?: string;
      /** @description Which version was brought back. */
      restoredFrom?: number;
      title: string;
      description: string;
      language: string;
      visibility: components['schemas']['Visibility'];
      tags: string[];
      cover?: components['schemas']['Picture'];
      licence?: components['schemas']['Licence'];
      source?: components['schemas']['Source'];
      sourceUrl?: components['schemas']['SourceUrl'];
      questions: components['schemas']['Question'][];
    };
    /** @description What it has beside what all have follows from its `type`. */
    Question:
      | components['schemas']['ChoiceQuestion']
      | components['schemas']['MultipleQuestion']
      | components['schemas']['PollQuestion']
      | components['schemas']['TextQuestion']
      | components['schemas']['NumberQuestion']
      | components['schemas']['OrderQuestion']
      | components['schemas']['MatchQuestion']
      | components['schemas']['WordCloudQuestion']
      | components['schemas']['OpenQuestion']
      | components['schemas']['PinQuestion']
      | components['schemas']['ScaleQuestion']
      | components['schemas']['SlideQuestion'];
    AnyQuestion: {
      /** Format: uuid */
      id: string;
      text: string;
      format?: components['schemas']['Format'];
      /** @description Absent where players take as long as the host waits. */
      timeLimitSeconds?: number;
      points: components['schemas']['Points'];
      /** @description How long the question is shown before it takes answers. */
      readingSeconds?: number;
      /** @description For players while they think. */
      hint?: string;
      /** @description Shown with the answer; part of the key except where nothing is right or wrong. */
      explanation?: string;
      /** @description Where the answer can be looked up; part of the key except where nothing is right or wrong. */
      source?: string;
      /** @description For those alone who may edit the quiz. */
      notes?: string;
      media?: components['schemas']['Media'];
    };
    ChoiceQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'single' | 'true-false';
      options: components['schemas']['Option'][];
    };
    MultipleQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'multiple';
      options: components['schemas']['Option'][];
      /** @description False for all or nothing; else some of the right options count a part. */
      partial?: boolean;
    };
    PollQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'poll';
      options: components['schemas']['PollOption'][];
      /** @description Whether one may choose more than one option. */
      several?: boolean;
      anonymous?: components['schemas']['Anonymous'];
    };
    TextQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'text';
      /** @description Key: every spelling that counts. */
      accepted?: string[];
      matching?: components['schemas']['Matching'];
    };
    NumberQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'number';
      number?: components['schemas']['Wanted'];
    };
    OrderQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'order';
      /** @description In the right order for those who may edit the quiz, shuffled for others. */
      items: string[];
      /** @description Whether pairs in the right order count a part; else it is all or nothing. */
      partial?: boolean;
    };
    MatchQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'match';
      /** @description Key; without it there are `left` and `right`. */
      pairs?: components['schemas']['Pair'][];
      left?: string[];
      /** @description Shuffled. */
      right?: string[];
    };
    WordCloudQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'word-cloud';
      /** @description How many words a player may give; 1 if not said. */
      words: number;
      anonymous?: components['schemas']['Anonymous'];
    };
    OpenQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'open';
      anonymous?: components['schemas']['Anonymous'];
      /** @description Whether nobody sees an answer before the host shows it. */
      hidden?: boolean;
      /** @description Whether the host says which answers count; not together with `anonymous`. */
      thumbs?: boolean;
    };
    PinQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'pin';
      pin?: components['schemas']['Target'];
    };
    ScaleQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'scale';
      scale: components['schemas']['Scale'];
      anonymous?: components['schemas']['Anonymous'];
    };
    SlideQuestion: components['schemas']['AnyQuestion'] & {
      /** @enum {string} */
      type: 'slide';
      /** @description Below the text */
      body?: string;
    };
    Option: {
      /** @description Empty where the picture says all. */
      text: string;
      /** @description Key. */
      correct?: boolean;
      image?: components['schemas']['Address'];
      alt?: string;
    };
    PollOption: {
      /** @description Empty where the picture says all. */
      text: string;
      image?: components['schemas']['Address'];
      alt?: string;
    };
    /** @description Whether nobody can say who gave which answer. */
    Anonymous: boolean;
    /** @description How near a typed answer must come to an accepted spelling. Without any of these, it need not be near in any of them. */
    Matching: {
      /** @description Whether capitals matter. */
      case?: boolean;
      /** @description Whether accents matter. */
      accents?: boolean;
      /** @description Whether spaces and punctuation matter. */
      punctuation?: boolean;
      /** @description Whether some typos are forgiven, by the length of the spelling. */
      typos?: boolean;
    };
    /** @description Without the key there are `unit` and `slider` at most. Of `tolerance`, `tolerancePercent` and `zeroAt` there is at most one; with none of them an answer is right or wrong. */
    Wanted: {
      /** @description Key; at most 9 decimals, as the other numbers here. */
      value?: number;
      /** @description Key: how far off an answer may be. */
      tolerance?: number;
      /** @description Key: the same as a share of the value, which is not 0. */
      tolerancePercent?: number;
      /** @description Key: what an answer gives falls evenly to nothing at this distance. */
      zeroAt?: number;
      /** @description Shown behind the number. */
      unit?: string;
      /** @description Has a place at or near the value, so that it can be set. At most 10,000 steps. */
      slider?: {
        min: number;
        max: number;
        /** @description Divides the way from `min` to `max`. */
        step: number;
      };
    };
    Pair: {
      left: string;
      right: string;
    };
    /** @description Key: where on the picture a pin is right, inside of any of the regions, or the nearer to a point the better. All numbers are shares of the picture's width (`x`, `width`, `radius`) and height (`y`, `height`, `radius`), from 0 at the left and at the top; they are kept with six decimals. Either `regions` or `at` with `zeroAt`. */
    Target: {
      regions?: components['schemas']['Region'][];
      at?: {
        x: number;
        y: number;
      };
      /** @description What an answer gives falls evenly to nothing at this distance. */
      zeroAt?: number;
    };
    Region:
      | {
          x: number;
          y: number;
          width: number;
          height: number;
        }
      | {
          x: number;
          y: number;
          radius: number;
        };
    Scale: {
      /** @enum {integer} */
      steps: 5 | 7 | 10;
      /** @description What 1 means. */
      low: string;
      /** @description What the highest step means. */
      high: string;
      /** @description Each to be rated, all different; without them, the question itself is. */
      statements?: string[];
    };
    QuizDraft: {
      title: string;
      /** @default  */
      description: string;
      /** @default en */
      language: string;
      /** @description Private if not given. */
      visibility?: components['schemas']['Visibility'];
      tags?: string[];
      cover?: components['schemas']['Picture'];
      /** @description `unstated` where nothing is to be said any more. A change that has neither this nor a source leaves both as they are. */
      licence?: components['schemas']['Licence'] | 'unstated';
      source?: string;
      /** @description An https address without a user in it. */
      sourceUrl?: string;
      questions: components['schemas']['QuestionDraft'][];
    };
    QuizChange: components['schemas']['QuizDraft'] & {
      version: number;
    };
    /** @description What belongs to another type than its own is refused by name. */
    QuestionDraft:
      | components['schemas']['ChoiceQuestionDraft']
      | components['schemas']['MultipleQuestionDraft']
      | components['schemas']['PollQuestionDraft']
      | components['schemas']['TextQuestionDraft']
      | components['schemas']['NumberQuestionDraft']
      | components['schemas']['OrderQuestionDraft']
      | components['schemas']['MatchQuestionDraft']
      | components['schemas']['WordCloudQuestionDraft']
      | components['schemas']['OpenQuestionDraft']
      | components['schemas']['PinQuestionDraft']
      | components['schemas']['ScaleQuestionDraft']
      | components['schemas']['SlideQuestionDraft'];
    PromptDraft: {
      /**
       * Format: uuid
       * @description Keeps a question what it is through changes; given by the server where absent.
       */
      id?: string;
      /** @description Line breaks and indentation are kept; at most 20 lines. */
      text: string;
      format?: components['schemas']['Format'];
      source?: string;
      /** @description For those alone who may edit the quiz. */
      notes?: string;
      media?: components['schemas']['Media'];
    };
    AnyQuestionDraft: components['schemas']['PromptDraft'] & {
      timeLimitSeconds?: number;
      /** @description Normal if not given. */
      points?: components['schemas']['Points'];
      readingSeconds?: number;
      hint?: string;
      explanation?: string;
    };
    /** @description Exactly one option is correct; true-false has two options. */
    ChoiceQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'single' | 'true-false';
      options: components['schemas']['OptionDraft'][];
    };
    /** @description At least one option is correct. */
    MultipleQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'multiple';
      options: components['schemas']['OptionDraft'][];
      /** @description False for all or nothing; else some of the right options count a part. */
      partial?: boolean;
    };
    PollQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'poll';
      options: components['schemas']['PollOptionDraft'][];
      /** @description Whether one may choose more than one option. */
      several?: boolean;
      anonymous?: components['schemas']['Anonymous'];
    };
    TextQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'text';
      /** @description All different. */
      accepted: string[];
      matching?: components['schemas']['Matching'];
    };
    NumberQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'number';
      number: components['schemas']['Wanted'] & {
        value: number;
      };
    };
    OrderQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'order';
      /** @description In the right order, all different. */
      items: string[];
      /** @description Whether pairs in the right order count a part; else it is all or nothing. */
      partial?: boolean;
    };
    MatchQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'match';
      /** @description No side has the same twice. */
      pairs: components['schemas']['Pair'][];
    };
    WordCloudQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'word-cloud';
      /** @description How many words a player may give; 1 if not said. */
      words?: number;
      anonymous?: components['schemas']['Anonymous'];
    };
    OpenQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'open';
      anonymous?: components['schemas']['Anonymous'];
      /** @description Whether nobody sees an answer before the host shows it. */
      hidden?: boolean;
      /** @description Whether the host says which answers count; not together with `anonymous`. */
      thumbs?: boolean;
    };
    /** @description The pin is put on the picture of `media`. */
    PinQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'pin';
      pin: components['schemas']['Target'];
      media: components['schemas']['Media'];
    };
    ScaleQuestionDraft: components['schemas']['AnyQuestionDraft'] & {
      /** @enum {string} */
      type: 'scale';
      scale: components['schemas']['Scale'];
      anonymous?: components['schemas']['Anonymous'];
    };
    /** @description Nobody answers it, so it has no time limit, reading time, hint or explanation. */
    SlideQuestionDraft: components['schemas']['PromptDraft'] & {
      /** @enum {string} */
      type: 'slide';
      /** @enum {string} */
      points?: 'none';
      /** @description Below the text, which is its title; at most 20 lines. */
      body?: string;
    };
    OptionDraft: {
      /** @description Line breaks and indentation are kept; at most 6 lines. Empty only beside a picture. */
      text: string;
      correct?: boolean;
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
    };
    PollOptionDraft: {
      /** @description Line breaks and indentation are kept; at most 6 lines. Empty only beside a picture. */
      text: string;
      image?: components['schemas']['Address'];
      /** @description What the picture shows in words. */
      alt?: string;
    };
    /** @description How many of what a quiz may hold at most, and how long its texts may be in Unicode code points. Whoever runs Quizhall may have set others than the defaults, which the other schemas name. */
    Limits: {
      titleLength: number;
      descriptionLength: number;
      tags: number;
      tagLength: number;
      questions: number;
      questionLength: number;
      /** @description Lines of a question, and of the body of a slide. */
      questionLines: number;
      /** @description Options of a question, and items to be put in order. */
      options: number;
      /** @description Characters of an option, an item, a side of a pair, an accepted spelling or a statement. */
      optionLength: number;
      /** @description Lines of an option, an item or a side of a pair. */
      optionLines: number;
      acceptedSpellings: number;
      pairs: number;
      /** @description Regions of a picture in which a pin is right. */
      regions: number;
      /** @description Statements that one scale rates. */
      statements: number;
      /** @description Characters of the words at the ends of a scale. */
      labelLength: number;
      unitLength: number;
      /** @description Characters of the body of a slide. */
      bodyLength: number;
      hintLength: number;
      explanationLength: number;
      /** @description Of a question, and of a quiz. */
      sourceLength: number;
      /** @description Of the address of a quiz's source. */
      sourceUrlLength: number;
      notesLength: number;
      /** @description Characters of the address of a picture or a sound. */
      imageLength: number;
      altLength: number;
      transcriptLength: number;
      transcriptLines: number;
      /** @description Points of a question as a number. */
      points: number;
      shortestTimeLimitSeconds: number;
      longestTimeLimitSeconds: number;
      longestReadingSeconds: number;
      /** @description Of what is uploaded. */
      files: {
        /**
         * Format: int64
         * @description Bytes of one file.
         */
        bytes: number;
        /**
         * Format: int64
         * @description Width times height of a picture, as it announces them.
         */
        picturePixels: number;
        /**
         * Format: int64
         * @description How long a sound may last.
         */
        soundSeconds: number;
      };
      /** @description Of one import. */
      imports: {
        /**
         * Format: int64
         * @description Bytes of all its files together.
         */
        bytes: number;
        files: number;
        questions: number;
        /** @description Pictures and sounds that come along. */
        media: number;
      };
      /** @description Of one account. */
      shelves: {
        folders: number;
        folderNameLength: number;
        favourites: number;
      };
      /** @description Of what is given to others. One more is refused. */
      sharing: {
        /** @description Of one quiz */
        people: number;
        /** @description Of one group */
        groupPeople: number;
        /** @description Of one account. */
        groups: number;
        /** @description That one account was given, with groups that it is in. */
        quizzes: number;
        /**
         * Format: int64
         * @description How long an invitation can be taken.
         */
        invitationSeconds: number;
        /** @description Quizzes that one account offers to others at once. */
        handovers: number;
        /**
         * Format: int64
         * @description How long such an offer can be accepted.
         */
        handoverSeconds: number;
      };
      /** @description Of what a language model is asked; absent where none is set up. */
      proposals?: {
        topicLength: number;
        materialLength: number;
        questions: number;
      };
      /** @description Of quizzes; absent where there are no moderators to look at them. */
      reports?: {
        /** @description Of what is said with a report. */
        wordsLength: number;
      };
      /** @description Of owners whose quizzes were hidden; absent where there are no moderators. */
      appeals?: {
        /** @description Of what is said with an appeal. */
        wordsLength: number;
      };
    };
    TagList: {
      items: components['schemas']['Tag'][];
    };
    Tag: {
      name: string;
      /**
       * Format: int64
       * @description Quizzes the caller finds under it.
       */
      quizzes: number;
      /** @description Whether the caller has added it. */
      deletable: boolean;
    };
    TagDraft: {
      name: string;
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
    /** @description One page. */
    QuizPage: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['QuizPage'];
      };
    };
    /** @description The file, or the part of it that was asked for. */
    File: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'image/jpeg': string;
        'image/png': string;
        'image/gif': string;
        'image/webp': string;
        'audio/mpeg': string;
        'audio/ogg': string;
        'audio/mp4': string;
        'audio/wav': string;
      };
    };
    /** @description What went wrong (RFC 9457). A 429 or 503 says in Retry-After when to try again. */
    Problem: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    QuizId: string;
    Words: string;
    /** @description Only quizzes with this tag; given several times, with all of them. */
    Tags: string[];
    /** @description Only quizzes in this language, without regard to the region. */
    Language: string;
    /** @description Only quizzes of this account. */
    OwnerOf: string;
    /** @description Only quizzes with a question of this type; given several times, of one of them. */
    Kinds: components['schemas']['QuestionKind'][];
    /** @description Only quizzes with this licence; given several times, with one of them. */
    Licences: components['schemas']['Licence'][];
    MinQuestions: number;
    MaxQuestions: number;
    /** @description Only quizzes that were played so often. */
    MinPlays: number;
    /** @description Only quizzes that were changed on this day (UTC) or later. */
    Since: string;
    /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
    Link: string;
    FolderId: string;
    GroupId: string;
    /** @description The id of their account. */
    Person: string;
    ExportFormat: 'quizhall' | 'json' | 'csv' | 'kahoot' | 'moodle-xml' | 'gift' | 'qti3';
    ImportId: string;
    Version: number;
    /** @description The draft that is saved with this, and is gone then, unless more was written to it elsewhere. */
    SavedDraft: string;
    /** @description Of the draft as it is saved. */
    SavedRevision: number;
    Limit: number;
    /** @description `next` of the page before; it means nothing else. */
    Next: string;
  };
  requestBodies: {
    FolderName: {
      content: {
        'application/json': components['schemas']['FolderName'];
      };
    };
    Given: {
      content: {
        'application/json': {
          role: components['schemas']['ShareRole'];
        };
      };
    };
    Secret: {
      content: {
        'application/json': {
          /** @description What the address of the invitation ends in. */
          secret: string;
        };
      };
    };
    ChosenQuizzes: {
      content: {
        'application/json': components['schemas']['ChosenQuizzes'];
      };
    };
  };
  headers: never;
  pathItems: never;
}
export type Visibility = components['schemas']['Visibility'];
export type Licence = components['schemas']['Licence'];
export type Source = components['schemas']['Source'];
export type SourceUrl = components['schemas']['SourceUrl'];
export type ReportReason = components['schemas']['ReportReason'];
export type Complaint = components['schemas']['Complaint'];
export type Judgement = components['schemas']['Judgement'];
export type HidingJudgement = components['schemas']['HidingJudgement'];
export type ModerationStanding = components['schemas']['ModerationStanding'];
export type ReportedPage = components['schemas']['ReportedPage'];
export type ReportedQuiz = components['schemas']['ReportedQuiz'];
export type ModerationCase = components['schemas']['ModerationCase'];
export type Report = components['schemas']['Report'];
export type ModerationAct = components['schemas']['ModerationAct'];
export type Points = components['schemas']['Points'];
export type Format = components['schemas']['Format'];
export type Address = components['schemas']['Address'];
export type Picture = components['schemas']['Picture'];
export type Media = components['schemas']['Media'];
export type Upload = components['schemas']['Upload'];
export type Uploads = components['schemas']['Uploads'];
export type KeptUpload = components['schemas']['KeptUpload'];
export type Import = components['schemas']['Import'];
export type ImportedQuiz = components['schemas']['ImportedQuiz'];
export type Commission = components['schemas']['Commission'];
export type Proposal = components['schemas']['Proposal'];
export type Remark = components['schemas']['Remark'];
export type QuizFile = components['schemas']['QuizFile'];
export type ExportLosses = components['schemas']['ExportLosses'];
export type ExportSize = components['schemas']['ExportSize'];
export type Acceptance = components['schemas']['Acceptance'];
export type Accepted = components['schemas']['Accepted'];
export type MadeQuiz = components['schemas']['MadeQuiz'];
export type QuizPage = components['schemas']['QuizPage'];
export type QuestionKind = components['schemas']['QuestionKind'];
export type SearchPage = components['schemas']['SearchPage'];
export type BankPage = components['schemas']['BankPage'];
export type BankEntry = components['schemas']['BankEntry'];
export type SearchCounts = components['schemas']['SearchCounts'];
export type NamedCount = components['schemas']['NamedCount'];
export type Credit = components['schemas']['Credit'];
export type ShareRole = components['schemas']['ShareRole'];
export type Sharing = components['schemas']['Sharing'];
export type Handover = components['schemas']['Handover'];
export type OpenInvitation = components['schemas']['OpenInvitation'];
export type Groups = components['schemas']['Groups'];
export type Group = components['schemas']['Group'];
export type MadeInvitation = components['schemas']['MadeInvitation'];
export type Invitation = components['schemas']['Invitation'];
export type Shelf = components['schemas']['Shelf'];
export type Shelves = components['schemas']['Shelves'];
export type Folder = components['schemas']['Folder'];
export type FolderName = components['schemas']['FolderName'];
export type ShelfPage = components['schemas']['ShelfPage'];
export type ShelvedQuiz = components['schemas']['ShelvedQuiz'];
export type ChosenQuizzes = components['schemas']['ChosenQuizzes'];
export type QuizSummary = components['schemas']['QuizSummary'];
export type Quiz = components['schemas']['Quiz'];
export type DraftForm = components['schemas']['DraftForm'];
export type Draft = components['schemas']['Draft'];
export type KeptDraft = components['schemas']['KeptDraft'];
export type DraftPage = components['schemas']['DraftPage'];
export type DraftSummary = components['schemas']['DraftSummary'];
export type Versions = components['schemas']['Versions'];
export type VersionSummary = components['schemas']['VersionSummary'];
export type Version = components['schemas']['Version'];
export type Question = components['schemas']['Question'];
export type AnyQuestion = components['schemas']['AnyQuestion'];
export type ChoiceQuestion = components['schemas']['ChoiceQuestion'];
export type MultipleQuestion = components['schemas']['MultipleQuestion'];
export type PollQuestion = components['schemas']['PollQuestion'];
export type TextQuestion = components['schemas']['TextQuestion'];
export type NumberQuestion = components['schemas']['NumberQuestion'];
export type OrderQuestion = components['schemas']['OrderQuestion'];
export type MatchQuestion = components['schemas']['MatchQuestion'];
export type WordCloudQuestion = components['schemas']['WordCloudQuestion'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type PinQuestion = components['schemas']['PinQuestion'];
export type ScaleQuestion = components['schemas']['ScaleQuestion'];
export type SlideQuestion = components['schemas']['SlideQuestion'];
export type Option = components['schemas']['Option'];
export type PollOption = components['schemas']['PollOption'];
export type Anonymous = components['schemas']['Anonymous'];
export type Matching = components['schemas']['Matching'];
export type Wanted = components['schemas']['Wanted'];
export type Pair = components['schemas']['Pair'];
export type Target = components['schemas']['Target'];
export type Region = components['schemas']['Region'];
export type Scale = components['schemas']['Scale'];
export type QuizDraft = components['schemas']['QuizDraft'];
export type QuizChange = components['schemas']['QuizChange'];
export type QuestionDraft = components['schemas']['QuestionDraft'];
export type PromptDraft = components['schemas']['PromptDraft'];
export type AnyQuestionDraft = components['schemas']['AnyQuestionDraft'];
export type ChoiceQuestionDraft = components['schemas']['ChoiceQuestionDraft'];
export type MultipleQuestionDraft = components['schemas']['MultipleQuestionDraft'];
export type PollQuestionDraft = components['schemas']['PollQuestionDraft'];
export type TextQuestionDraft = components['schemas']['TextQuestionDraft'];
export type NumberQuestionDraft = components['schemas']['NumberQuestionDraft'];
export type OrderQuestionDraft = components['schemas']['OrderQuestionDraft'];
export type MatchQuestionDraft = components['schemas']['MatchQuestionDraft'];
export type WordCloudQuestionDraft = components['schemas']['WordCloudQuestionDraft'];
export type OpenQuestionDraft = components['schemas']['OpenQuestionDraft'];
export type PinQuestionDraft = components['schemas']['PinQuestionDraft'];
export type ScaleQuestionDraft = components['schemas']['ScaleQuestionDraft'];
export type SlideQuestionDraft = components['schemas']['SlideQuestionDraft'];
export type OptionDraft = components['schemas']['OptionDraft'];
export type PollOptionDraft = components['schemas']['PollOptionDraft'];
export type Limits = components['schemas']['Limits'];
export type TagList = components['schemas']['TagList'];
export type Tag = components['schemas']['Tag'];
export type TagDraft = components['schemas']['TagDraft'];
export type Problem = components['schemas']['Problem'];
export type ResponseQuizPage = components['responses']['QuizPage'];
export type ResponseFile = components['responses']['File'];
export type ResponseProblem = components['responses']['Problem'];
export type ParameterQuizId = components['parameters']['QuizId'];
export type ParameterWords = components['parameters']['Words'];
export type ParameterTags = components['parameters']['Tags'];
export type ParameterLanguage = components['parameters']['Language'];
export type ParameterOwnerOf = components['parameters']['OwnerOf'];
export type ParameterKinds = components['parameters']['Kinds'];
export type ParameterLicences = components['parameters']['Licences'];
export type ParameterMinQuestions = components['parameters']['MinQuestions'];
export type ParameterMaxQuestions = components['parameters']['MaxQuestions'];
export type ParameterMinPlays = components['parameters']['MinPlays'];
export type ParameterSince = components['parameters']['Since'];
export type ParameterLink = components['parameters']['Link'];
export type ParameterFolderId = components['parameters']['FolderId'];
export type ParameterGroupId = components['parameters']['GroupId'];
export type ParameterPerson = components['parameters']['Person'];
export type ParameterExportFormat = components['parameters']['ExportFormat'];
export type ParameterImportId = components['parameters']['ImportId'];
export type ParameterVersion = components['parameters']['Version'];
export type ParameterSavedDraft = components['parameters']['SavedDraft'];
export type ParameterSavedRevision = components['parameters']['SavedRevision'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterNext = components['parameters']['Next'];
export type RequestBodyFolderName = components['requestBodies']['FolderName'];
export type RequestBodyGiven = components['requestBodies']['Given'];
export type RequestBodySecret = components['requestBodies']['Secret'];
export type RequestBodyChosenQuizzes = components['requestBodies']['ChosenQuizzes'];
export type $defs = Record<string, never>;
export interface operations {
  listQuizzes: {
    parameters: {
      query?: {
        /** @description Only the caller's own, without those in the archive; needs a token. */
        mine?: boolean;
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['QuizPage'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  createQuiz: {
    parameters: {
      query?: {
        /** @description Of the client's own making, so that it may ask again when an answer was lost. */
        attempt?: string;
        /** @description The draft that is saved with this, and is gone then, unless more was written to it elsewhere. */
        draft?: components['parameters']['SavedDraft'];
        /** @description Of the draft as it is saved. */
        draftRevision?: components['parameters']['SavedRevision'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuizDraft'];
      };
    };
    responses: {
      /** @description Kept, as its owner sees it. */
      201: {
        headers: {
          /** @description Where the quiz is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  searchQuizzes: {
    parameters: {
      query?: {
        q?: components['parameters']['Words'];
        /** @description Only quizzes with this tag; given several times, with all of them. */
        tag?: components['parameters']['Tags'];
        /** @description Only quizzes in this language, without regard to the region. */
        language?: components['parameters']['Language'];
        /** @description Only quizzes of this account. */
        owner?: components['parameters']['OwnerOf'];
        /** @description Only quizzes with a question of this type; given several times, of one of them. */
        kind?: components['parameters']['Kinds'];
        /** @description Only quizzes with this licence; given several times, with one of them. */
        licence?: components['parameters']['Licences'];
        minQuestions?: components['parameters']['MinQuestions'];
        maxQuestions?: components['parameters']['MaxQuestions'];
        /** @description Only quizzes that were played so often. */
        minPlays?: components['parameters']['MinPlays'];
        /** @description Only quizzes that were changed on this day (UTC) or later. */
        since?: components['parameters']['Since'];
        /** @description Best match, last changed or most played first. */
        sort?: 'match' | 'newest' | 'plays';
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
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
          'application/json': components['schemas']['SearchPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  countQuizzes: {
    parameters: {
      query?: {
        q?: components['parameters']['Words'];
        /** @description Only quizzes with this tag; given several times, with all of them. */
        tag?: components['parameters']['Tags'];
        /** @description Only quizzes in this language, without regard to the region. */
        language?: components['parameters']['Language'];
        /** @description Only quizzes of this account. */
        owner?: components['parameters']['OwnerOf'];
        /** @description Only quizzes with a question of this type; given several times, of one of them. */
        kind?: components['parameters']['Kinds'];
        /** @description Only quizzes with this licence; given several times, with one of them. */
        licence?: components['parameters']['Licences'];
        minQuestions?: components['parameters']['MinQuestions'];
        maxQuestions?: components['parameters']['MaxQuestions'];
        /** @description Only quizzes that were played so often. */
        minPlays?: components['parameters']['MinPlays'];
        /** @description Only quizzes that were changed on this day (UTC) or later. */
        since?: components['parameters']['Since'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchCounts'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listQuestions: {
    parameters: {
      query?: {
        q?: components['parameters']['Words'];
        /** @description Only quizzes with this tag; given several times, with all of them. */
        tag?: components['parameters']['Tags'];
        /** @description Only quizzes with a question of this type; given several times, of one of them. */
        kind?: components['parameters']['Kinds'];
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
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
          'application/json': components['schemas']['BankPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getQuiz: {
    parameters: {
      query?: {
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  changeQuiz: {
    parameters: {
      query?: {
        /** @description The draft that is saved with this, and is gone then, unless more was written to it elsewhere. */
        draft?: components['parameters']['SavedDraft'];
        /** @description Of the draft as it is saved. */
        draftRevision?: components['parameters']['SavedRevision'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['QuizChange'];
      };
    };
    responses: {
      /** @description Changed, as the caller sees it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In the bin. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  renewLink: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description With its new link. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  copyQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description In place of that of the source. */
          title?: string;
          /**
           * Format: uuid
           * @description Of the client's own making, so that it may ask again when an answer was lost.
           */
          attempt?: string;
        };
      };
    };
    responses: {
      /** @description Kept, as its owner sees it. */
      201: {
        headers: {
          /** @description Where the copy is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  countShelves: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Shelves'];
        };
      };
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listShelf: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
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
          'application/json': components['schemas']['ShelfPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  putOnShelf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ChosenQuizzes'];
    responses: {
      /** @description There. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  emptyBin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Empty. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  takeFromShelf: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ChosenQuizzes'];
    responses: {
      /** @description Not there any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteForGood: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        shelf: components['schemas']['Shelf'];
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  findOnShelves: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz, and where it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShelvedQuiz'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  createFolder: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['FolderName'];
    responses: {
      /** @description Made. */
      201: {
        headers: {
          /** @description Where its quizzes are listed */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Folder'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  renameFolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['FolderName'];
    responses: {
      /** @description Renamed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  deleteFolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listFolder: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
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
          'application/json': components['schemas']['ShelfPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  fillFolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['FolderId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['ChosenQuizzes'];
    responses: {
      /** @description In the folder. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  takeFromFolders: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['ChosenQuizzes'];
    responses: {
      /** @description In no folder. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listPeople: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
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
          'application/json': components['schemas']['Sharing'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  changeRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        /** @description The id of their account. */
        person: components['parameters']['Person'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['Given'];
    responses: {
      /** @description Changed. */
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
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  removePerson: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        /** @description The id of their account. */
        person: components['parameters']['Person'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They see the quiz no more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  giveToGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        group: string;
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['Given'];
    responses: {
      /** @description Given. */
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
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  takeFromGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        group: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken away. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  offerHandover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * Format: uuid
           * @description The account of one of the `people`.
           */
          person: string;
        };
      };
    };
    responses: {
      /** @description Offered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Handover'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  endHandover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is offered no more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  acceptHandover: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The caller's quiz. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  invite: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['Given'];
    responses: {
      /** @description Made. Its secret is told this once. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeInvitation'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  withdrawInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        invitation: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its link leads nowhere. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listGroups: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
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
          'application/json': components['schemas']['Groups'];
        };
      };
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  createGroup: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['FolderName'];
    responses: {
      /** @description Made. */
      201: {
        headers: {
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Group'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The group. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Group'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  renameGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody: components['requestBodies']['FolderName'];
    responses: {
      /** @description Renamed. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  deleteGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  removeFromGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
        /** @description The id of their account. */
        person: components['parameters']['Person'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description They are not in it any more. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  inviteToGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Made. Its secret is told this once. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MadeInvitation'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  withdrawFromGroup: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['GroupId'];
        invitation: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its link leads nowhere. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  lookAtInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['Secret'];
    responses: {
      /** @description What it is for. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  takeInvitation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: components['requestBodies']['Secret'];
    responses: {
      /** @description Taken, or not needed. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Invitation'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listVersions: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
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
          'application/json': components['schemas']['Versions'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The version. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Version'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  restoreVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
        version: components['parameters']['Version'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          version: number;
        };
      };
    };
    responses: {
      /** @description Brought back, as its owner sees it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  exportQuizzes: {
    parameters: {
      query: {
        format: 'quizhall';
        /** @description Only the quizzes in this folder of one's own. */
        folder?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description An archive, as `/imports` reads it. */
      200: {
        headers: {
          /** @description What the file may be called */
          'Content-Disposition'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getExportSize: {
    parameters: {
      query?: {
        /** @description Only the quizzes in this folder of one's own. */
        folder?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What would be in it. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportSize'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  exportQuiz: {
    parameters: {
      query: {
        format: components['parameters']['ExportFormat'];
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file. */
      200: {
        headers: {
          /** @description What the file may be called */
          'Content-Disposition'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
          'application/json': components['schemas']['QuizFile'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/xml': string;
          'text/plain': string;
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getExportLosses: {
    parameters: {
      query: {
        format: components['parameters']['ExportFormat'];
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What would be in it, and what not. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExportLosses'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listDrafts: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
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
          'application/json': components['schemas']['DraftPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description That of the quiz, where it is to be changed; else any that the writer makes up. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it was written last. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Draft'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  keepDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description That of the quiz, where it is to be changed; else any that the writer makes up. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          revision: number;
          /** @description The page that writes. */
          writer: string;
          /** @description The version of the quiz that is to be changed. */
          basedOn?: number;
          form: components['schemas']['DraftForm'];
        };
      };
    };
    responses: {
      /** @description Kept. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptDraft'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteDraft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description That of the quiz, where it is to be changed; else any that the writer makes up. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Discarded. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getLimits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The limits. */
      200: {
        headers: {
          /** @description How long it may be kept */
          'Cache-Control'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Limits'];
        };
      };
    };
  };
  listTags: {
    parameters: {
      query?: {
        /** @description The beginning of a tag. */
        q?: string;
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tags, most used first. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TagList'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  addTag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TagDraft'];
      };
    };
    responses: {
      /** @description It was there already. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tag'];
        };
      };
      /** @description Added. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Tag'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Taken back. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listUploads: {
    parameters: {
      query?: {
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
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
          'application/json': components['schemas']['Uploads'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  upload: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          file: string;
          /** @description What it shows in words. */
          alt?: string;
        };
      };
    };
    responses: {
      /** @description Kept. */
      201: {
        headers: {
          /** @description Its address */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Upload'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      408: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteUpload: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      409: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['File'];
      206: components['responses']['File'];
      /** @description The browser has it. */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      404: components['responses']['Problem'];
      /** @description The file has no such part. */
      416: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      503: components['responses']['Problem'];
    };
  };
  importFiles: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          file?: string[];
          text?: string;
        };
      };
    };
    responses: {
      /** @description Held. */
      201: {
        headers: {
          /** @description Where it is held */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      408: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As it was read. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Import'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  acceptImport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['ImportId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Acceptance'];
      };
    };
    responses: {
      /** @description Made, now or the first time. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Accepted'];
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
  proposeQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Commission'];
      };
    };
    responses: {
      /** @description It is being written. */
      202: {
        headers: {
          /** @description Where it will be */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
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
  getProposal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description As far as it is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
        };
      };
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  reportQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Complaint'];
      };
    };
    responses: {
      /** @description It is kept. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
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
  appealHiding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          words?: string;
        };
      };
    };
    responses: {
      /** @description The quiz. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  listReported: {
    parameters: {
      query?: {
        state?: 'waiting' | 'hidden';
        limit?: components['parameters']['Limit'];
        /** @description `next` of the page before; it means nothing else. */
        next?: components['parameters']['Next'];
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
          'application/json': components['schemas']['ReportedPage'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  countReported: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Also for those who are none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            moderator: boolean;
            /** @description Quizzes; absent for those who are no moderator. */
            waiting?: number;
            /** @description Whether there are more than that. */
            more?: boolean;
          };
        };
      };
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getReported: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz with its keys and without its owner's notes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModerationCase'];
        };
      };
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  dismissReports: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Judgement'];
      };
    };
    responses: {
      /** @description How it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModerationCase'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  hideQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HidingJudgement'];
      };
    };
    responses: {
      /** @description How it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModerationCase'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  releaseQuiz: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Judgement'];
      };
    };
    responses: {
      /** @description How it stands now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ModerationCase'];
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
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  getQuizForPlay: {
    parameters: {
      query?: {
        pool?: string[];
        /** @description The `link` of a quiz whose visibility is `link`, as its owner gave it; what is none is ignored. */
        link?: components['parameters']['Link'];
      };
      header?: never;
      path: {
        id: components['parameters']['QuizId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The quiz, always with its keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Quiz'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      404: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
}
