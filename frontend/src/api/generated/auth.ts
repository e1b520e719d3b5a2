// Generated from auth-api/src/main/resources/openapi/auth.yaml by `npm run generate`: not edited by hand.
export interface paths {
  '/register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make an account
     * @description Does not sign in.
     */
    post: operations['register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in
     * @description A device that has signed in to this account before (cookie `quizhall_devices`) is let through at once. All others of an address share ten misses of an account in five minutes: then it is 429, for the right password too, until `retryAfterSeconds` have passed.
     */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Get a new access token for the refresh cookie */
    post: operations['refresh'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign out this browser
     * @description Ends the sign-in of the refresh cookie, if there is one, and removes the cookie.
     */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** My account */
    get: operations['me'];
    put?: never;
    post?: never;
    /**
     * Delete my account
     * @description The account's quizzes and open rooms go with it.
     */
    delete: operations['deleteMe'];
    options?: never;
    head?: never;
    /**
     * Change my display name or password
     * @description A new password ends every other sign-in of the account, and devices that had signed in before are as any other. A wrong `currentPassword` counts as a miss, as in signing in. A new display name is in the access tokens from the next refresh on.
     */
    patch: operations['changeMe'];
    trace?: never;
  };
  '/.well-known/jwks.json': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public keys that access tokens are signed with */
    get: operations['jwks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/openapi.yaml': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** This document */
    get: operations['openapi'];
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
    Registration: {
      /** Format: email */
      email: string;
      password: components['schemas']['NewPassword'];
      displayName: components['schemas']['DisplayName'];
    };
    Credentials: {
      email: string;
      password: string;
    };
    /** @description What is absent stays as it is. */
    AccountChange: {
      displayName?: components['schemas']['DisplayName'];
      password?: components['schemas']['NewPassword'];
      /** @description Needed with `password`. */
      currentPassword?: string;
    };
    NewPassword: string;
    DisplayName: string;
    AccessToken: {
      accessToken: string;
      /** @constant */
      tokenType: 'Bearer';
      /** @description Seconds until the access token expires. */
      expiresIn: number;
    };
    Account: {
      /** Format: uuid */
      id: string;
      email: string;
      displayName: string;
      /** Format: date-time */
      createdAt: string;
    };
    Jwks: {
      keys: {
        /** @constant */
        kty: 'EC';
        kid: string;
        /** @constant */
        use: 'sig';
        /** @constant */
        alg: 'ES256';
        /** @constant */
        crv: 'P-256';
        x: string;
        y: string;
      }[];
    };
    Problem: {
      /** @description A stable slug such as `email-taken`. */
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
    /** @description Signed in; the refresh token is in a cookie, and after signing in with a password the device's accounts are in another. */
    SignedIn: {
      headers: {
        'Set-Cookie': components['headers']['SignInCookies'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['AccessToken'];
      };
    };
    /** @description The account. */
    Account: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['Account'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description `quizhall_refresh`: HttpOnly, SameSite=Strict, Path=/api/auth, and Secure where the site is served by https. Empty with Max-Age=0 when it is removed. */
    RefreshCookie: string;
    /** @description `quizhall_devices`: HttpOnly, SameSite=Strict, Path=/api/auth, and Secure where the site is served by https. The accounts that this device has signed in to, eight at most, signed. It is void for an account that has got a new password. */
    DevicesCookie: string;
    /** @description `quizhall_refresh`: HttpOnly, SameSite=Strict, Path=/api/auth, and Secure where the site is served by https. After signing in with a password also `quizhall_devices`, marked alike: the accounts that this device has signed in to, eight at most, signed. */
    SignInCookies: string;
  };
  pathItems: never;
}
export type Registration = components['schemas']['Registration'];
export type Credentials = components['schemas']['Credentials'];
export type AccountChange = components['schemas']['AccountChange'];
export type NewPassword = components['schemas']['NewPassword'];
export type DisplayName = components['schemas']['DisplayName'];
export type AccessToken = components['schemas']['AccessToken'];
export type Account = components['schemas']['Account'];
export type Jwks = components['schemas']['Jwks'];
export type Problem = components['schemas']['Problem'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponseSignedIn = components['responses']['SignedIn'];
export type ResponseAccount = components['responses']['Account'];
export type HeaderRefreshCookie = components['headers']['RefreshCookie'];
export type HeaderDevicesCookie = components['headers']['DevicesCookie'];
export type HeaderSignInCookies = components['headers']['SignInCookies'];
export type $defs = Record<string, never>;
export interface operations {
  register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Registration'];
      };
    };
    responses: {
      /** @description The account is made. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['Problem'];
      409: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Credentials'];
      };
    };
    responses: {
      200: components['responses']['SignedIn'];
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['SignedIn'];
      401: components['responses']['Problem'];
      403: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out. */
      204: {
        headers: {
          'Set-Cookie': components['headers']['RefreshCookie'];
          [name: string]: unknown;
        };
        content?: never;
      };
      403: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components['responses']['Account'];
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  deleteMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Deleted. */
      204: {
        headers: {
          'Set-Cookie': components['headers']['RefreshCookie'];
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  changeMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChange'];
      };
    };
    responses: {
      /** @description The account. With a new password this device is known by it. */
      200: {
        headers: {
          'Set-Cookie': components['headers']['DevicesCookie'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      400: components['responses']['Problem'];
      401: components['responses']['Problem'];
      413: components['responses']['Problem'];
      415: components['responses']['Problem'];
      422: components['responses']['Problem'];
      429: components['responses']['Problem'];
      503: components['responses']['Problem'];
    };
  };
  jwks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A JSON Web Key Set (RFC 7517). */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Jwks'];
        };
      };
    };
  };
  openapi: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description OpenAPI 3.1. */
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
}
