// Made by "npm run api:client" from the API itself.

export interface paths {
    "/treatments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What clinics offer
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getTreatments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/treatments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One treatment
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getTreatmentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change what is said about you
         * @description 1000 requests in 60 seconds.
         */
        patch: operations["patchMe"];
        trace?: never;
    };
    "/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quote of a clinic
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getQuotesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a quote: the appointment is held, the other offers end
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postQuotesByIdAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn a quote down
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postQuotesByIdRejection"];
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
        Problem: {
            /** @example urn:hairline:problem:invalid */
            type: string;
            /** @example The input is not valid */
            title: string;
            /** @example 400 */
            status: number;
            /** @example invalid */
            code: string;
            /** @example Some of what you sent is not valid. */
            detail: string;
            errors: {
                /**
                 * @description A JSON pointer into the body, or ?name.
                 * @example /email
                 */
                pointer: string;
                /** @example Please fill this in. */
                detail: string;
            }[];
            /** @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111 */
            request_id: string;
        };
        Treatment: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A treatment name */
            treatment_name: string;
            /**
             * @description One of: FUE, FUT, DHI, SAPPHIRE_FUE, ROBOTIC
             * @example FUE
             */
            treatment_type: string;
            /** @example A treatment description */
            treatment_description: string;
            /**
             * Format: uri-reference
             * @example /api/v1/files/…
             */
            thumbnail: string;
            video: string | null;
            includes: components["schemas"]["TreatmentInclude"][];
        };
        TreatmentInclude: {
            /** @example A include name */
            include_name: string;
            include_description: string | null;
            icon: string | null;
        };
        Profile: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            patient_code: string | null;
            /** @example A first name */
            first_name: string;
            /** @example A last name */
            last_name: string;
            /** @example A username */
            username: string;
            /** @example A email */
            email: string;
            email_verified_at: string | null;
            phone_number: string | null;
            birthday: string | null;
            gender: string | null;
            location: string | null;
            profile_image: string | null;
            locale: string | null;
            time_zone: string | null;
            status: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        Quote: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            inquiry_id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            provider_id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            treatment_id: string;
            package_id: string | null;
            treatment_date: unknown;
            /** @example 1250.00 */
            quote_amount: string;
            discount_amount: string | null;
            /** @example EUR */
            currency: string;
            deposit_percentage: number | null;
            note: string | null;
            /**
             * @description One of: inquiry, quote, accepted, confirmed, inprogress, aftercare, completed, rejected, cancelled
             * @example inquiry
             */
            status: string;
            expires_at: string | null;
            /**
             * @description The clinic already holds a date for the patient.
             * @example true
             */
            appointment_pre_scheduled: boolean;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updated_at: string;
        };
    };
    responses: {
        /** @description The input is not valid; `errors` says where and why. */
        400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A token is needed, or this one is not valid any more. */
        401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The account or the token may not do this. */
        403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such record, or it is not yours. */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This cannot be done now, and `detail` says why. */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It changed since it was read. */
        412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not JSON. */
        415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was used for another request. */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed. */
        428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; Retry-After says when to come back. */
        429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong here, and nothing was saved. */
        500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not available now; Retry-After says when to come back. */
        503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getTreatments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: {
                /** @description An ETag: 304 while it holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_name": "A treatment name",
                     *           "treatment_type": "FUE",
                     *           "treatment_description": "A treatment description",
                     *           "thumbnail": "/api/v1/files/…",
                     *           "video": "/api/v1/files/…",
                     *           "includes": [
                     *             {
                     *               "include_name": "A include name",
                     *               "include_description": "A include description",
                     *               "icon": "/api/v1/files/…"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Treatment"][];
                        /** @example null */
                        next_cursor: string | null;
                    };
                };
            };
            /** @description If-None-Match names the version that there is. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTreatmentsById: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: 304 while it holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_name": "A treatment name",
                     *       "treatment_type": "FUE",
                     *       "treatment_description": "A treatment description",
                     *       "thumbnail": "/api/v1/files/…",
                     *       "video": "/api/v1/files/…",
                     *       "includes": [
                     *         {
                     *           "include_name": "A include name",
                     *           "include_description": "A include description",
                     *           "icon": "/api/v1/files/…"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Treatment"];
                };
            };
            /** @description If-None-Match names the version that there is. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: 304 while it holds. */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "patient_code": "A patient code",
                     *       "first_name": "A first name",
                     *       "last_name": "A last name",
                     *       "username": "A username",
                     *       "email": "A email",
                     *       "email_verified_at": "2026-03-01T09:30:00.000Z",
                     *       "phone_number": "A phone number",
                     *       "birthday": "2026-03-01",
                     *       "gender": "male",
                     *       "location": "A location",
                     *       "profile_image": "/api/v1/files/…",
                     *       "locale": "en",
                     *       "time_zone": "A time zone",
                     *       "status": "inquiry",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description If-None-Match names the version that there is. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchMe: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what you read. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "first_name": "text",
                 *       "last_name": "text",
                 *       "birthday": "2026-03-01",
                 *       "gender": "male",
                 *       "phone_number": "text",
                 *       "location": "text",
                 *       "locale": "en",
                 *       "time_zone": "text"
                 *     }
                 */
                "application/json": {
                    first_name?: string;
                    last_name?: string;
                    /** Format: date */
                    birthday?: string;
                    /** @enum {string} */
                    gender?: "male" | "female" | "other";
                    phone_number?: string;
                    location?: string;
                    /** @enum {string} */
                    locale?: "en" | "tr";
                    time_zone?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "patient_code": "A patient code",
                     *       "first_name": "A first name",
                     *       "last_name": "A last name",
                     *       "username": "A username",
                     *       "email": "A email",
                     *       "email_verified_at": "2026-03-01T09:30:00.000Z",
                     *       "phone_number": "A phone number",
                     *       "birthday": "2026-03-01",
                     *       "gender": "male",
                     *       "location": "A location",
                     *       "profile_image": "/api/v1/files/…",
                     *       "locale": "en",
                     *       "time_zone": "A time zone",
                     *       "status": "inquiry",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getQuotesById: {
        parameters: {
            query?: never;
            header?: {
                /** @description An ETag: 304 while it holds. */
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "appointment_pre_scheduled": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            /** @description If-None-Match names the version that there is. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postQuotesByIdAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you read. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "appointment_pre_scheduled": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postQuotesByIdRejection: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you read. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "text"
                 *     }
                 */
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    /** @description The version of what is answered. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "appointment_pre_scheduled": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
}
