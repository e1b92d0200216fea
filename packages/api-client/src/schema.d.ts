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
    "/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up as a patient
         * @description Then sign in at `/oauth/token`. A mail asks to verify the address.
         *
         *     20 requests in 3600 seconds.
         */
        post: operations["postPatients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/email-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify an e-mail address with what the mailed link holds
         * @description 20 requests in 3600 seconds.
         */
        post: operations["postEmailVerifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-reset-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to set a new password
         * @description The answer is the same whether there is such an account or not.
         *
         *     20 requests in 3600 seconds.
         */
        post: operations["postPasswordResetRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set a new password with what the mailed link holds
         * @description Every session of the account ends.
         *
         *     20 requests in 3600 seconds.
         */
        post: operations["postPasswordResets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/sessions": {
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
         * Sign out everywhere
         * @description 1000 requests in 60 seconds.
         */
        delete: operations["deleteMeSessions"];
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
    "/me/email-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail the link to verify your address again
         * @description 5 requests in 3600 seconds.
         */
        post: operations["postMeEmailVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/passport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your passport, for flights and hotels
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getMePassport"];
        /**
         * Write it, as it is printed
         * @description Another number is another passport.
         *
         *     1000 requests in 60 seconds.
         */
        put: operations["putMePassport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you agreed to, and what you withdrew
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getMeConsents"];
        put?: never;
        /**
         * Agree to a text that is in force
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postMeConsents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take your consent back
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postMeConsentsByIdWithdrawal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All that we know about you, by table
         * @description 10 requests in 3600 seconds.
         */
        get: operations["getMeExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/erasure-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be forgotten
         * @description Somebody of us decides. What the law keeps stays, without your name.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postMeErasureRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your inquiries
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getInquiries"];
        put?: never;
        /**
         * Describe what is to be treated
         * @description Photos are uploaded first. Then clinics are asked, one inquiry for all of them.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postInquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getInquiriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask clinics to quote
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postInquiriesByIdProviders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/medical-history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What clinics must know before they treat you
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getInquiriesByIdMedicalHistory"];
        /**
         * Write it, as a whole
         * @description What is left out is empty afterwards. Clinics that you ask, or that quote, read it.
         *
         *     1000 requests in 60 seconds.
         */
        put: operations["putInquiriesByIdMedicalHistory"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened since, the first thing first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getInquiriesByIdTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inquiries/{id}/quotes": {
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
        get: operations["getInquiriesByIdQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/quotes/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When and where you are treated
         * @description Days and times are the clinic's own.
         *
         *     1000 requests in 60 seconds.
         */
        get: operations["getQuotesByIdSchedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}/travel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hotels and flights arranged for you
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getQuotesByIdTravel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you paid, are to pay and were given back
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what is owed next, by bank transfer
         * @description The next instalment, what is missing of the deposit, or the rest: the platform says how much.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postQuotesByIdPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes/{id}/installment-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what is owed in parts, without interest
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postQuotesByIdInstallmentPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/after-cares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your recovery plans
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getAfterCares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/after-cares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of them: its milestones, what is due when, instructions and medications
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getAfterCaresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a picture that a milestone asks for
         * @description It is uploaded first.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postMilestonesByIdScans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/milestones/{id}/questionnaire-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a questionnaire that a milestone asks
         * @description What is urgent is read by the clinic and by our medical team at once.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postMilestonesByIdQuestionnaireResponses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standalone-aftercare-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your requests for aftercare alone
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getStandaloneAftercareRequests"];
        put?: never;
        /**
         * Ask for aftercare of a treatment that was done elsewhere
         * @description The price is what Hairline asks on that day; photos are uploaded first.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postStandaloneAftercareRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standalone-aftercare-requests/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay what is owed now, by bank transfer
         * @description The whole of a fixed price, or the next month of a subscription.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postStandaloneAftercareRequestsByIdPayments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what you thought of a treatment
         * @description Once for each; it is read before it is published.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postReviews"];
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
        NewPatient: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            patient_code: string | null;
            /** @example A email */
            email: string;
            /** @example A username */
            username: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
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
        Passport: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description Exactly as printed: airlines compare it.
             * @example A name on passport
             */
            name_on_passport: string;
            /** @example A passport number */
            passport_number: string;
            /** @example A nationality */
            nationality: string;
            issuing_country: string | null;
            issue_date: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            expiry_date: string;
            scan: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            updated_at: string;
        };
        Consent: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            terms_and_conditions_id: string;
            /**
             * @description One of: terms_of_service, privacy_policy, medical_data, photo_use, marketing
             * @example terms_of_service
             */
            consent_type: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            granted_at: string;
            withdrawn_at: string | null;
        };
        /**
         * @example {
         *       "patients": [
         *         {
         *           "first_name": "Anna"
         *         }
         *       ]
         *     }
         */
        PersonalData: {
            [key: string]: {
                [key: string]: unknown;
            }[];
        };
        ErasureRequest: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description One of: pending, approved, declined
             * @example pending
             */
            state: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        Inquiry: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A problem */
            problem: string;
            /** @example A problem details */
            problem_details: string;
            /**
             * Format: uri-reference
             * @example /api/v1/files/…
             */
            scan_url: string;
            /** @description Days that suit the patient; two are the first and the last of a range. */
            treatment_schedule: unknown;
            nature_of_concern: string | null;
            duration_of_concern: string | null;
            previous_treatments: string | null;
            symptom_severity: string | null;
            lifestyle_factors: string | null;
            additional_files: string | null;
            additional_notes: string | null;
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
            providers: components["schemas"]["AskedClinic"][];
        };
        AskedClinic: {
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
            /** @example Bosphorus Hair Clinic */
            provider_name: string;
            /** @example invited */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            invited_at: string;
            quoted_at: string | null;
            declined_at: string | null;
        };
        MedicalHistory: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            inquiry_id: string;
            age: number | null;
            medical_conditions: string | null;
            medications: string | null;
            allergies: string | null;
            previous_surgeries: string | null;
            smoking_status: string | null;
            alcohol_consumption: string | null;
            family_history: string | null;
            critical_conditions: unknown | null;
            alert_level: string | null;
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
        TimelineEvent: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example quote_submitted */
            event: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            quote_id: string | null;
            provider_id: string | null;
            schedule_date: string | null;
            /**
             * @description What photos are asked for.
             * @example null
             */
            note: string | null;
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
        Appointments: {
            data: components["schemas"]["Appointment"][];
        };
        Appointment: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            quote_id: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            schedule_date: string;
            schedule_time: string | null;
            location: string | null;
            /**
             * @description One of: pending, confirmed, cancelled
             * @example pending
             */
            status: string;
        };
        Travel: {
            hotels: components["schemas"]["Hotel"][];
            flights: components["schemas"]["Flight"][];
        };
        Hotel: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A hotel name */
            hotel_name: string;
            address: string | null;
            city: string | null;
            country: string | null;
            phone_number: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            check_in_date: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            check_out_date: string;
            room_type: string | null;
            /** @example 3 */
            guest_count: number;
            booking_reference: string | null;
            price: string | null;
            currency: string | null;
            /**
             * @description One of: requested, booked, cancelled
             * @example requested
             */
            status: string;
        };
        Flight: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description One of: outbound, return
             * @example outbound
             */
            direction: string;
            /** @example A airline */
            airline: string;
            /** @example A flight number */
            flight_number: string;
            /**
             * @description IATA code, e.g. LHR.
             * @example A departure airport
             */
            departure_airport: string;
            /**
             * @description IATA code, e.g. IST.
             * @example A arrival airport
             */
            arrival_airport: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            departs_at: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            arrives_at: string;
            booking_reference: string | null;
            price: string | null;
            currency: string | null;
            /**
             * @description One of: requested, booked, cancelled
             * @example requested
             */
            status: string;
        };
        Payment: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            quote_id: string;
            /** @example 1250.00 */
            amount: string;
            /** @example EUR */
            currency: string;
            /**
             * @description One of: deposit, final, refund
             * @example deposit
             */
            payment_type: string;
            /**
             * @description One of: card, bank_transfer
             * @example card
             */
            payment_method: string;
            /**
             * @description One of: pending, completed, failed, refunded
             * @example pending
             */
            payment_status: string;
            due_date: string | null;
            paid_at: string | null;
            installment_plan_id: string | null;
            installment_number: number | null;
            total_installments: number | null;
            refunded_payment_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        InstallmentPlan: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            quote_id: string;
            /**
             * @description In the quote's currency.
             * @example 1250.00
             */
            total_amount: string;
            /**
             * @description In the quote's currency.
             * @example 1250.00
             */
            installment_amount: string;
            /**
             * @description 2 to 9.
             * @example 3
             */
            number_of_installments: number;
            /** @example 3 */
            completed_installments: number;
            /**
             * @description One of: weekly, monthly
             * @example weekly
             */
            payment_frequency: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            first_payment_date: string;
            /**
             * Format: date
             * @description At least 30 days before the procedure.
             * @example 2026-03-01
             */
            final_payment_date: string;
            /**
             * @description One of: active, completed, cancelled, defaulted
             * @example active
             */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            installments: components["schemas"]["Payment"][];
        };
        AfterCare: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            provider_id: string;
            /**
             * @description One of: treatment_linked, standalone
             * @example treatment_linked
             */
            aftercare_type: string;
            /** @example A recovery stage */
            recovery_stage: string;
            /** @example 30 */
            recovery_percentage: number;
            /**
             * @description One of: active, completed, suspended
             * @example active
             */
            status: string;
            duration_months: number | null;
            completed_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        AfterCareInWhole: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            provider_id: string;
            /**
             * @description One of: treatment_linked, standalone
             * @example treatment_linked
             */
            aftercare_type: string;
            /** @example A recovery stage */
            recovery_stage: string;
            /** @example 30 */
            recovery_percentage: number;
            /**
             * @description One of: active, completed, suspended
             * @example active
             */
            status: string;
            duration_months: number | null;
            completed_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            milestones: components["schemas"]["Milestone"][];
            questionnaires: components["schemas"]["Questionnaire"][];
            instructions: components["schemas"]["Instruction"][];
            medications: components["schemas"]["Medication"][];
        };
        Milestone: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A milestone name */
            milestone_name: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            end_date: string;
            /**
             * @description One of: pending, in_progress, completed, overdue
             * @example pending
             */
            milestone_status: string;
            /** @example 30 */
            completion_percentage: number;
            activity_restrictions: unknown;
            resources: unknown;
            due: components["schemas"]["Due"][];
        };
        Due: {
            /** @enum {string} */
            kind: "scan" | "questionnaire";
            questionnaire_id: string | null;
            /**
             * Format: date
             * @example 2026-03-01
             */
            due_date: string;
            received: boolean;
        };
        Questionnaire: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A questionnaire name */
            questionnaire_name: string;
            questionnaire_description: string | null;
            /**
             * @description One of: pain, sleep, compliance, symptom_check
             * @example pain
             */
            questionnaire_type: string;
            questions: unknown;
        };
        Instruction: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A title */
            title: string;
            /**
             * @description One of: washing, sleep, activity, nutrition, sun_exposure, medication, general
             * @example washing
             */
            category: string;
            /** @example A instruction */
            instruction: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            start_date: string;
            end_date: string | null;
        };
        Medication: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A medication name */
            medication_name: string;
            active_ingredient: string | null;
            /**
             * @description One of: tablet, capsule, spray, lotion, shampoo, ointment, injection, other
             * @example tablet
             */
            form: string;
            /**
             * @description One dose, e.g. 500 mg.
             * @example A dosage
             */
            dosage: string;
            /** @example 3 */
            times_per_day: number;
            /**
             * Format: date
             * @example 2026-03-01
             */
            start_date: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            end_date: string;
            instructions: string | null;
            /**
             * @description One of: active, completed, stopped
             * @example active
             */
            status: string;
        };
        Scan: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            aftercare_milestone_id: string;
            /**
             * Format: uri-reference
             * @example /api/v1/files/…
             */
            scan_url: string;
            /**
             * @description One of: front, top, sides, back, 3d_model
             * @example front
             */
            scan_type: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            scan_date: string;
            /** @example true */
            is_overdue: boolean;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        QuestionnaireResponse: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            aftercare_milestone_id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            questionnaire_id: string;
            responses: unknown;
            /**
             * Format: date
             * @example 2026-03-01
             */
            response_date: string;
            /** @example true */
            is_overdue: boolean;
            /** @example true */
            flagged_urgent: boolean;
            acknowledged_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        StandaloneAftercareRequest: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            treatment_date: string;
            /**
             * @description Where the procedure was done.
             * @example A clinic name
             */
            clinic_name: string;
            /**
             * @description One of: FUE, FUT, DHI, SAPPHIRE_FUE, ROBOTIC
             * @example FUE
             */
            treatment_type: string;
            graft_count: number | null;
            current_concerns: string | null;
            surgeon_notes_url: string | null;
            /** @example 3 */
            duration_months: number;
            /**
             * @description One of: fixed, monthly_subscription
             * @example fixed
             */
            pricing_model: string;
            /** @example 1250.00 */
            total_price: string;
            /** @example EUR */
            currency: string;
            /**
             * @description One of: pending, assigned, activated, rejected
             * @example pending
             */
            request_status: string;
            assigned_provider_id: string | null;
            rejection_reason: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            photo_urls: string[];
        };
        AftercarePayment: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            standalone_aftercare_request_id: string;
            /**
             * @description One of: one_off, monthly, refund
             * @example one_off
             */
            payment_type: string;
            month_number: number | null;
            /** @example 1250.00 */
            amount: string;
            /** @example EUR */
            currency: string;
            /**
             * @description One of: card, bank_transfer
             * @example card
             */
            payment_method: string;
            /**
             * @description One of: pending, completed, failed, refunded
             * @example pending
             */
            payment_status: string;
            due_date: string | null;
            paid_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        OwnReview: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            provider_id: string;
            /**
             * @description 1 to 5 stars.
             * @example 3
             */
            overall_rating: number;
            facility_rating: number | null;
            staff_rating: number | null;
            results_rating: number | null;
            value_rating: number | null;
            review_text: string | null;
            /** @example true */
            is_published: boolean;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
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
    postPatients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "first_name": "text",
                 *       "last_name": "text",
                 *       "email": "text",
                 *       "password": "text",
                 *       "username": "text",
                 *       "phone_number": "text",
                 *       "birthday": "2026-03-01",
                 *       "gender": "male",
                 *       "location": "text",
                 *       "locale": "en",
                 *       "time_zone": "text"
                 *     }
                 */
                "application/json": {
                    first_name: string;
                    last_name: string;
                    email: string;
                    password: string;
                    username?: string;
                    phone_number?: string;
                    /** Format: date */
                    birthday?: string;
                    /** @enum {string} */
                    gender?: "male" | "female" | "other";
                    location?: string;
                    /** @enum {string} */
                    locale?: "en" | "tr";
                    time_zone?: string;
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
                     *       "patient_code": "A patient code",
                     *       "email": "A email",
                     *       "username": "A username",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["NewPatient"];
                };
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postEmailVerifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "token": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    account: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPasswordResetRequests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "text",
                 *       "audience": "patients"
                 *     }
                 */
                "application/json": {
                    email: string;
                    /** @enum {string} */
                    audience: "patients" | "provider_users";
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPasswordResets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "token": "text",
                 *       "password": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    account: string;
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteMeSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
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
    postMeEmailVerification: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getMePassport: {
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
                     *       "name_on_passport": "A name on passport",
                     *       "passport_number": "A passport number",
                     *       "nationality": "A nationality",
                     *       "issuing_country": "A issuing country",
                     *       "issue_date": "2026-03-01",
                     *       "expiry_date": "2026-03-01",
                     *       "scan": "/api/v1/files/…",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Passport"];
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
    putMePassport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name_on_passport": "text",
                 *       "passport_number": "text",
                 *       "nationality": "text",
                 *       "issuing_country": "text",
                 *       "issue_date": "2026-03-01",
                 *       "expiry_date": "2026-03-01",
                 *       "scan_file_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *     }
                 */
                "application/json": {
                    name_on_passport: string;
                    passport_number: string;
                    nationality: string;
                    issuing_country?: string;
                    /** Format: date */
                    issue_date?: string;
                    /** Format: date */
                    expiry_date: string;
                    /** Format: uuid */
                    scan_file_id?: string;
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
                     *       "name_on_passport": "A name on passport",
                     *       "passport_number": "A passport number",
                     *       "nationality": "A nationality",
                     *       "issuing_country": "A issuing country",
                     *       "issue_date": "2026-03-01",
                     *       "expiry_date": "2026-03-01",
                     *       "scan": "/api/v1/files/…",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Passport"];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getMeConsents: {
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
                     *           "terms_and_conditions_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "consent_type": "terms_of_service",
                     *           "granted_at": "2026-03-01T09:30:00.000Z",
                     *           "withdrawn_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Consent"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postMeConsents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "terms_and_conditions_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    terms_and_conditions_id: string;
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
                     *       "terms_and_conditions_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "consent_type": "terms_of_service",
                     *       "granted_at": "2026-03-01T09:30:00.000Z",
                     *       "withdrawn_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postMeConsentsByIdWithdrawal: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
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
                     *       "terms_and_conditions_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "consent_type": "terms_of_service",
                     *       "granted_at": "2026-03-01T09:30:00.000Z",
                     *       "withdrawn_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getMeExport: {
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
                     *       "patients": [
                     *         {
                     *           "first_name": "Anna"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalData"];
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
    postMeErasureRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "text"
                 *     }
                 */
                "application/json": {
                    reason?: string;
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
                     *       "state": "pending",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ErasureRequest"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInquiries: {
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
                     *           "problem": "A problem",
                     *           "problem_details": "A problem details",
                     *           "scan_url": "/api/v1/files/…",
                     *           "treatment_schedule": null,
                     *           "nature_of_concern": "A nature of concern",
                     *           "duration_of_concern": "A duration of concern",
                     *           "previous_treatments": "A previous treatments",
                     *           "symptom_severity": "mild",
                     *           "lifestyle_factors": "A lifestyle factors",
                     *           "additional_files": "/api/v1/files/…",
                     *           "additional_notes": "A additional notes",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z",
                     *           "providers": [
                     *             {
                     *               "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "provider_name": "Bosphorus Hair Clinic",
                     *               "status": "invited",
                     *               "invited_at": "2026-03-01T09:30:00.000Z",
                     *               "quoted_at": "2026-03-01T09:30:00.000Z",
                     *               "declined_at": "2026-03-01T09:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Inquiry"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postInquiries: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "problem": "text",
                 *       "problem_details": "text",
                 *       "treatment_schedule": [
                 *         "2026-03-01"
                 *       ],
                 *       "nature_of_concern": "text",
                 *       "duration_of_concern": "text",
                 *       "previous_treatments": "text",
                 *       "symptom_severity": "mild",
                 *       "lifestyle_factors": "text",
                 *       "additional_notes": "text",
                 *       "scan_file_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "additional_file_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *     }
                 */
                "application/json": {
                    problem: string;
                    problem_details: string;
                    treatment_schedule: string[];
                    nature_of_concern?: string;
                    duration_of_concern?: string;
                    previous_treatments?: string;
                    /** @enum {string} */
                    symptom_severity?: "mild" | "moderate" | "severe";
                    lifestyle_factors?: string;
                    additional_notes?: string;
                    /** Format: uuid */
                    scan_file_id: string;
                    /** Format: uuid */
                    additional_file_id?: string;
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
                     *       "problem": "A problem",
                     *       "problem_details": "A problem details",
                     *       "scan_url": "/api/v1/files/…",
                     *       "treatment_schedule": null,
                     *       "nature_of_concern": "A nature of concern",
                     *       "duration_of_concern": "A duration of concern",
                     *       "previous_treatments": "A previous treatments",
                     *       "symptom_severity": "mild",
                     *       "lifestyle_factors": "A lifestyle factors",
                     *       "additional_files": "/api/v1/files/…",
                     *       "additional_notes": "A additional notes",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "providers": [
                     *         {
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_name": "Bosphorus Hair Clinic",
                     *           "status": "invited",
                     *           "invited_at": "2026-03-01T09:30:00.000Z",
                     *           "quoted_at": "2026-03-01T09:30:00.000Z",
                     *           "declined_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInquiriesById: {
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
                     *       "problem": "A problem",
                     *       "problem_details": "A problem details",
                     *       "scan_url": "/api/v1/files/…",
                     *       "treatment_schedule": null,
                     *       "nature_of_concern": "A nature of concern",
                     *       "duration_of_concern": "A duration of concern",
                     *       "previous_treatments": "A previous treatments",
                     *       "symptom_severity": "mild",
                     *       "lifestyle_factors": "A lifestyle factors",
                     *       "additional_files": "/api/v1/files/…",
                     *       "additional_notes": "A additional notes",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "providers": [
                     *         {
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_name": "Bosphorus Hair Clinic",
                     *           "status": "invited",
                     *           "invited_at": "2026-03-01T09:30:00.000Z",
                     *           "quoted_at": "2026-03-01T09:30:00.000Z",
                     *           "declined_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"];
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
    postInquiriesByIdProviders: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
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
                 *       "provider_ids": [
                 *         "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *       ]
                 *     }
                 */
                "application/json": {
                    provider_ids: string[];
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
                     *       "problem": "A problem",
                     *       "problem_details": "A problem details",
                     *       "scan_url": "/api/v1/files/…",
                     *       "treatment_schedule": null,
                     *       "nature_of_concern": "A nature of concern",
                     *       "duration_of_concern": "A duration of concern",
                     *       "previous_treatments": "A previous treatments",
                     *       "symptom_severity": "mild",
                     *       "lifestyle_factors": "A lifestyle factors",
                     *       "additional_files": "/api/v1/files/…",
                     *       "additional_notes": "A additional notes",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "providers": [
                     *         {
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_name": "Bosphorus Hair Clinic",
                     *           "status": "invited",
                     *           "invited_at": "2026-03-01T09:30:00.000Z",
                     *           "quoted_at": "2026-03-01T09:30:00.000Z",
                     *           "declined_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Inquiry"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInquiriesByIdMedicalHistory: {
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
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "age": 3,
                     *       "medical_conditions": "A medical conditions",
                     *       "medications": "A medications",
                     *       "allergies": "A allergies",
                     *       "previous_surgeries": "A previous surgeries",
                     *       "smoking_status": "A smoking status",
                     *       "alcohol_consumption": "A alcohol consumption",
                     *       "family_history": "A family history",
                     *       "critical_conditions": null,
                     *       "alert_level": "critical",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MedicalHistory"];
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
    putInquiriesByIdMedicalHistory: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of what you read. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "age": null,
                 *       "medical_conditions": null,
                 *       "medications": null,
                 *       "allergies": null,
                 *       "previous_surgeries": null,
                 *       "smoking_status": null,
                 *       "alcohol_consumption": null,
                 *       "family_history": null,
                 *       "critical_conditions": []
                 *     }
                 */
                "application/json": {
                    /** @default null */
                    age?: number | null;
                    /** @default null */
                    medical_conditions?: string | null;
                    /** @default null */
                    medications?: string | null;
                    /** @default null */
                    allergies?: string | null;
                    /** @default null */
                    previous_surgeries?: string | null;
                    /** @default null */
                    smoking_status?: string | null;
                    /** @default null */
                    alcohol_consumption?: string | null;
                    /** @default null */
                    family_history?: string | null;
                    /** @default [] */
                    critical_conditions?: string[];
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
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "age": 3,
                     *       "medical_conditions": "A medical conditions",
                     *       "medications": "A medications",
                     *       "allergies": "A allergies",
                     *       "previous_surgeries": "A previous surgeries",
                     *       "smoking_status": "A smoking status",
                     *       "alcohol_consumption": "A alcohol consumption",
                     *       "family_history": "A family history",
                     *       "critical_conditions": null,
                     *       "alert_level": "critical",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MedicalHistory"];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInquiriesByIdTimeline: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
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
                     *       "data": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "event": "quote_submitted",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "schedule_date": "2026-03-01",
                     *           "note": null
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TimelineEvent"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInquiriesByIdQuotes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
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
                     *       "data": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_date": null,
                     *           "quote_amount": "1250.00",
                     *           "discount_amount": "1250.00",
                     *           "currency": "EUR",
                     *           "deposit_percentage": 30,
                     *           "note": "A note",
                     *           "status": "inquiry",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "appointment_pre_scheduled": true,
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Quote"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
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
    getQuotesByIdSchedule: {
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
                     *       "data": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "schedule_date": "2026-03-01",
                     *           "schedule_time": "09:30:00",
                     *           "location": "A location",
                     *           "status": "pending"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Appointments"];
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
    getQuotesByIdTravel: {
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
                     *       "hotels": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "hotel_name": "A hotel name",
                     *           "address": "A address",
                     *           "city": "A city",
                     *           "country": "A country",
                     *           "phone_number": "A phone number",
                     *           "check_in_date": "2026-03-01",
                     *           "check_out_date": "2026-03-01",
                     *           "room_type": "A room type",
                     *           "guest_count": 3,
                     *           "booking_reference": "A booking reference",
                     *           "price": "1250.00",
                     *           "currency": "EUR",
                     *           "status": "requested"
                     *         }
                     *       ],
                     *       "flights": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "direction": "outbound",
                     *           "airline": "A airline",
                     *           "flight_number": "A flight number",
                     *           "departure_airport": "A departure airport",
                     *           "arrival_airport": "A arrival airport",
                     *           "departs_at": "2026-03-01T09:30:00.000Z",
                     *           "arrives_at": "2026-03-01T09:30:00.000Z",
                     *           "booking_reference": "A booking reference",
                     *           "price": "1250.00",
                     *           "currency": "EUR",
                     *           "status": "requested"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Travel"];
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
    getPayments: {
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
                     *           "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "amount": "1250.00",
                     *           "currency": "EUR",
                     *           "payment_type": "deposit",
                     *           "payment_method": "card",
                     *           "payment_status": "pending",
                     *           "due_date": "2026-03-01",
                     *           "paid_at": "2026-03-01T09:30:00.000Z",
                     *           "installment_plan_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "installment_number": 3,
                     *           "total_installments": 3,
                     *           "refunded_payment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "created_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Payment"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postQuotesByIdPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "payment_method": "bank_transfer",
                 *       "payment_type": "deposit"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default bank_transfer
                     * @enum {string}
                     */
                    payment_method?: "bank_transfer";
                    /**
                     * @description Left out: what is next. `final`: all that is owed, though the deposit would do.
                     * @enum {string}
                     */
                    payment_type?: "deposit" | "final";
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
                     *       "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "amount": "1250.00",
                     *       "currency": "EUR",
                     *       "payment_type": "deposit",
                     *       "payment_method": "card",
                     *       "payment_status": "pending",
                     *       "due_date": "2026-03-01",
                     *       "paid_at": "2026-03-01T09:30:00.000Z",
                     *       "installment_plan_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "installment_number": 3,
                     *       "total_installments": 3,
                     *       "refunded_payment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postQuotesByIdInstallmentPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
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
                 *       "number_of_installments": 2,
                 *       "payment_frequency": "weekly",
                 *       "first_payment_date": "2026-03-01"
                 *     }
                 */
                "application/json": {
                    number_of_installments: number;
                    /** @enum {string} */
                    payment_frequency: "weekly" | "monthly";
                    /** Format: date */
                    first_payment_date: string;
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
                     *       "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "total_amount": "1250.00",
                     *       "installment_amount": "1250.00",
                     *       "number_of_installments": 3,
                     *       "completed_installments": 3,
                     *       "payment_frequency": "weekly",
                     *       "first_payment_date": "2026-03-01",
                     *       "final_payment_date": "2026-03-01",
                     *       "status": "active",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "installments": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "amount": "1250.00",
                     *           "currency": "EUR",
                     *           "payment_type": "deposit",
                     *           "payment_method": "card",
                     *           "payment_status": "pending",
                     *           "due_date": "2026-03-01",
                     *           "paid_at": "2026-03-01T09:30:00.000Z",
                     *           "installment_plan_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "installment_number": 3,
                     *           "total_installments": 3,
                     *           "refunded_payment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "created_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InstallmentPlan"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAfterCares: {
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
                     *           "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "aftercare_type": "treatment_linked",
                     *           "recovery_stage": "A recovery stage",
                     *           "recovery_percentage": 30,
                     *           "status": "active",
                     *           "duration_months": 3,
                     *           "completed_at": "2026-03-01T09:30:00.000Z",
                     *           "created_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AfterCare"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAfterCaresById: {
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
                     *       "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "aftercare_type": "treatment_linked",
                     *       "recovery_stage": "A recovery stage",
                     *       "recovery_percentage": 30,
                     *       "status": "active",
                     *       "duration_months": 3,
                     *       "completed_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "milestones": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "milestone_name": "A milestone name",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "milestone_status": "pending",
                     *           "completion_percentage": 30,
                     *           "activity_restrictions": null,
                     *           "resources": null,
                     *           "due": [
                     *             {
                     *               "kind": "scan",
                     *               "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "due_date": "2026-03-01",
                     *               "received": true
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "questionnaires": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "questionnaire_name": "A questionnaire name",
                     *           "questionnaire_description": "A questionnaire description",
                     *           "questionnaire_type": "pain",
                     *           "questions": null
                     *         }
                     *       ],
                     *       "instructions": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "title": "A title",
                     *           "category": "washing",
                     *           "instruction": "A instruction",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01"
                     *         }
                     *       ],
                     *       "medications": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "medication_name": "A medication name",
                     *           "active_ingredient": "A active ingredient",
                     *           "form": "tablet",
                     *           "dosage": "A dosage",
                     *           "times_per_day": 3,
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "instructions": "A instructions",
                     *           "status": "active"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AfterCareInWhole"];
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
    postMilestonesByIdScans: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
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
                 *       "scan_type": "front",
                 *       "scan_file_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    scan_type: "front" | "top" | "sides" | "back" | "3d_model";
                    /** Format: uuid */
                    scan_file_id: string;
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
                     *       "aftercare_milestone_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "scan_url": "/api/v1/files/…",
                     *       "scan_type": "front",
                     *       "scan_date": "2026-03-01",
                     *       "is_overdue": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Scan"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postMilestonesByIdQuestionnaireResponses: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
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
                 *       "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "responses": {
                 *         "pain_level": 3
                 *       }
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    questionnaire_id: string;
                    /**
                     * @example {
                     *       "pain_level": 3
                     *     }
                     */
                    responses: {
                        [key: string]: string | number | boolean | string[];
                    };
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
                     *       "aftercare_milestone_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "responses": null,
                     *       "response_date": "2026-03-01",
                     *       "is_overdue": true,
                     *       "flagged_urgent": true,
                     *       "acknowledged_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["QuestionnaireResponse"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getStandaloneAftercareRequests: {
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
                     *           "treatment_date": "2026-03-01",
                     *           "clinic_name": "A clinic name",
                     *           "treatment_type": "FUE",
                     *           "graft_count": 3,
                     *           "current_concerns": "A current concerns",
                     *           "surgeon_notes_url": "/api/v1/files/…",
                     *           "duration_months": 3,
                     *           "pricing_model": "fixed",
                     *           "total_price": "1250.00",
                     *           "currency": "EUR",
                     *           "request_status": "pending",
                     *           "assigned_provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "rejection_reason": "A rejection reason",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "photo_urls": [
                     *             "/api/v1/files/…"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StandaloneAftercareRequest"][];
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
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postStandaloneAftercareRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "treatment_date": "2026-03-01",
                 *       "clinic_name": "text",
                 *       "treatment_type": "FUE",
                 *       "graft_count": 1,
                 *       "current_concerns": "text",
                 *       "photo_file_ids": [],
                 *       "surgeon_notes_file_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "duration_months": 1,
                 *       "pricing_model": "fixed",
                 *       "currency": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    treatment_date: string;
                    clinic_name: string;
                    /** @enum {string} */
                    treatment_type: "FUE" | "FUT" | "DHI" | "SAPPHIRE_FUE" | "ROBOTIC";
                    graft_count?: number;
                    current_concerns?: string;
                    /** @default [] */
                    photo_file_ids?: string[];
                    /** Format: uuid */
                    surgeon_notes_file_id?: string;
                    duration_months: number;
                    /** @enum {string} */
                    pricing_model: "fixed" | "monthly_subscription";
                    currency: string;
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
                     *       "treatment_date": "2026-03-01",
                     *       "clinic_name": "A clinic name",
                     *       "treatment_type": "FUE",
                     *       "graft_count": 3,
                     *       "current_concerns": "A current concerns",
                     *       "surgeon_notes_url": "/api/v1/files/…",
                     *       "duration_months": 3,
                     *       "pricing_model": "fixed",
                     *       "total_price": "1250.00",
                     *       "currency": "EUR",
                     *       "request_status": "pending",
                     *       "assigned_provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "rejection_reason": "A rejection reason",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "photo_urls": [
                     *         "/api/v1/files/…"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StandaloneAftercareRequest"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postStandaloneAftercareRequestsByIdPayments: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "payment_method": "bank_transfer"
                 *     }
                 */
                "application/json": {
                    /**
                     * @default bank_transfer
                     * @enum {string}
                     */
                    payment_method?: "bank_transfer";
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
                     *       "standalone_aftercare_request_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "payment_type": "one_off",
                     *       "month_number": 3,
                     *       "amount": "1250.00",
                     *       "currency": "EUR",
                     *       "payment_method": "card",
                     *       "payment_status": "pending",
                     *       "due_date": "2026-03-01",
                     *       "paid_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AftercarePayment"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postReviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "overall_rating": 1,
                 *       "facility_rating": 1,
                 *       "staff_rating": 1,
                 *       "results_rating": 1,
                 *       "value_rating": 1,
                 *       "review_text": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    quote_id: string;
                    overall_rating: number;
                    facility_rating?: number;
                    staff_rating?: number;
                    results_rating?: number;
                    value_rating?: number;
                    review_text?: string;
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
                     *       "quote_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "overall_rating": 3,
                     *       "facility_rating": 3,
                     *       "staff_rating": 3,
                     *       "results_rating": 3,
                     *       "value_rating": 3,
                     *       "review_text": "A review text",
                     *       "is_published": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnReview"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
}
