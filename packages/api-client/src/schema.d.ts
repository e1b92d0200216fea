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
    "/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clinics, with their stars and the languages spoken there
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a clinic shows of itself
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProvidersById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What patients thought of a clinic, the latest first, with its averages
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProvidersByIdReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A clinic's add-ons and what is in them
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProvidersByIdPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/providers/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who treats patients there
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProvidersByIdTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where clinics and offices are
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getLocations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/location-starting-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * From which price treatments begin, by place and country
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getLocationStartingPrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/languages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Languages in which patients are looked after
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getLanguages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/discovery-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the app asks before a first inquiry
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getDiscoveryQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/information/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the apps
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getInformationBySlug"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terms-and-conditions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The wordings that people agree to now
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getTermsAndConditionsCurrent"];
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
    "/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a second factor is on
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getSecondFactor"];
        put?: never;
        /**
         * A new secret for an authenticator app
         * @description It counts once a first code of it was confirmed. Shown once; begun again, there is another.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn it on with a first code
         * @description Answers the recovery codes, for the only time. From then on `/oauth/token` asks for `otp`. Other sessions end.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postSecondFactorConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New recovery codes; the old ones work no more
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postSecondFactorRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn it off, with the password and a code
         * @description A recovery code will do. Other sessions end.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postSecondFactorRemoval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/staff-invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join a clinic's team with the token of an invitation
         * @description 20 requests in 600 seconds.
         */
        post: operations["postStaffInvitationsAcceptance"];
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
         * Pay what is owed next, by bank transfer or by card
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
    "/payments/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the app needs to let a card be confirmed
         * @description Handed to the gateway's own library in the app, which asks for the card: its number never comes here.
         *
         *     1000 requests in 60 seconds.
         */
        get: operations["getPaymentsByIdCard"];
        put?: never;
        post?: never;
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
         * Pay what is owed now, by bank transfer or by card
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
    "/aftercare-payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment for aftercare alone
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getAftercarePaymentsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aftercare-payments/{id}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the app needs to let a card be confirmed
         * @description Handed to the gateway's own library in the app, which asks for the card: its number never comes here.
         *
         *     1000 requests in 60 seconds.
         */
        get: operations["getAftercarePaymentsByIdCard"];
        put?: never;
        post?: never;
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
    "/provider/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What patients ask the clinic, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderInquiries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/inquiries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One inquiry; whoever opens it has seen it
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderInquiriesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/inquiries/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the clinic will not quote
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderInquiriesByIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/inquiries/{id}/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Quote: a draft, or an offer that goes to the patient at once
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderInquiriesByIdQuotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clinic's quotes, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/quotes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One of the quotes
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderQuotesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a draft and send it; of what the patient has, the note
         * @description 1000 requests in 60 seconds.
         */
        patch: operations["patchProviderQuotesById"];
        trace?: never;
    };
    "/provider/quotes/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The patient is here: the treatment begins
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderQuotesByIdArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/quotes/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a step of the treatment
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderQuotesByIdProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/quotes/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The treatment is done: the recovery plan starts
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderQuotesByIdCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who comes when, by day
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clinic's add-ons, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderPackages"];
        put?: never;
        /**
         * Offer an add-on
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderPackages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/packages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One add-on
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderPackagesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an add-on; quotes keep the price that they have
         * @description 1000 requests in 60 seconds.
         */
        patch: operations["patchProviderPackagesById"];
        trace?: never;
    };
    "/provider/treatment-pricings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the clinic asks for treatments
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderTreatmentPricings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/treatment-pricings/{treatmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say what the clinic asks for a treatment
         * @description 1000 requests in 60 seconds.
         */
        put: operations["putProviderTreatmentPricingsByTreatmentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/after-cares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans that the clinic looks after, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderAfterCares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/after-cares/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One plan with all that was received
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderAfterCaresById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/after-cares/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how a recovery looked on one day
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderAfterCaresByIdProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/questionnaire-responses/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take charge of an urgent answer
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderQuestionnaireResponsesByIdAcknowledgement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What patients published about the clinic, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the clinic earned and what Hairline kept, by period
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The codes that the clinic is asked about
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/discounts/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a code, or decline it
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderDiscountsByIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which mails the clinic gets
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderNotificationPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Choose which mails the clinic gets
         * @description 1000 requests in 60 seconds.
         */
        patch: operations["patchProviderNotificationPreferences"];
        trace?: never;
    };
    "/provider/staff-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who was asked to join, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderStaffInvitations"];
        put?: never;
        /**
         * Ask somebody to join the team
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postProviderStaffInvitations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who works for the clinic in the app
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/access-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your tokens for servers, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getProviderAccessTokens"];
        put?: never;
        /**
         * Make a token for a server
         * @description It may what of your rights it names. Shown once, so it is not answered again for the same key.
         *
         *     1000 requests in 60 seconds.
         */
        post: operations["postProviderAccessTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/provider/access-tokens/{id}": {
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
         * Revoke a token: it opens nothing any more
         * @description 1000 requests in 60 seconds.
         */
        delete: operations["deleteProviderAccessTokensById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your conversations, the newest message first: a patient’s own, or those of the clinic
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getConversations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Everything in it so far was read
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postConversationsByIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getConversationsByIdMessages"];
        put?: never;
        /**
         * Write; the other side is told that there is something to read
         * @description 60 requests in 60 seconds.
         */
        post: operations["postConversationsByIdMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What you, or your clinic, should know, the latest first
         * @description 1000 requests in 60 seconds.
         */
        get: operations["getNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notifications/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was read
         * @description 1000 requests in 60 seconds.
         */
        post: operations["postNotificationsByIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask where to send a file
         * @description Then PUT its bytes to `upload_url` with these headers, once, before `expires_at`. What it is is told by its content; what is neither a picture nor a PDF, or not what was announced, is refused. The file is yours until something attaches it by its id.
         *
         *     60 requests in 60 seconds.
         */
        post: operations["postUploads"];
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
        Clinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A provider name */
            provider_name: string;
            profile_image: string | null;
            provider_bio: string | null;
            /** @example A city */
            city: string;
            /** @example A country */
            country: string;
            timezone: string | null;
            rating: components["schemas"]["Averages"] | null;
            languages: {
                /**
                 * @description The standard code, e.g. en or pt-BR.
                 * @example A code
                 */
                code: string;
                /** @example A name */
                name: string;
                /**
                 * @description In the language itself, e.g. Türkçe.
                 * @example A native name
                 */
                native_name: string;
                /**
                 * @description One of: basic, conversational, fluent, native
                 * @example basic
                 */
                proficiency: string;
            }[];
        };
        Averages: {
            /** @example 3 */
            review_count: number;
            overall_average: string | null;
            facility_average: string | null;
            staff_average: string | null;
            results_average: string | null;
            value_average: string | null;
        };
        ClinicProfile: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A provider name */
            provider_name: string;
            profile_image: string | null;
            provider_bio: string | null;
            /** @example A city */
            city: string;
            /** @example A country */
            country: string;
            timezone: string | null;
            rating: components["schemas"]["Averages"] | null;
            languages: {
                /**
                 * @description The standard code, e.g. en or pt-BR.
                 * @example A code
                 */
                code: string;
                /** @example A name */
                name: string;
                /**
                 * @description In the language itself, e.g. Türkçe.
                 * @example A native name
                 */
                native_name: string;
                /**
                 * @description One of: basic, conversational, fluent, native
                 * @example basic
                 */
                proficiency: string;
            }[];
            treatments: components["schemas"]["TreatmentPrice"][];
            awards: components["schemas"]["Award"][];
            media: components["schemas"]["ClinicMedia"][];
        };
        TreatmentPrice: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            treatment_id: string;
            /**
             * @description One of: per_graft, flat
             * @example per_graft
             */
            pricing_unit: string;
            /**
             * @description For one graft, or for the whole treatment.
             * @example 1250.00
             */
            price: string;
            /** @example EUR */
            currency: string;
            minimum_grafts: number | null;
            /** @example A treatment name */
            treatment_name: string;
            /**
             * @description One of: FUE, FUT, DHI, SAPPHIRE_FUE, ROBOTIC
             * @example FUE
             */
            treatment_type: string;
        };
        Award: {
            /** @example A award name */
            award_name: string;
            /** @example A awarded by */
            awarded_by: string;
            /** @example 3 */
            award_year: number;
            description: string | null;
            image: string | null;
        };
        ClinicMedia: {
            treatment_id: string | null;
            /**
             * @description One of: image, video
             * @example image
             */
            media_type: string;
            /**
             * Format: uri-reference
             * @example /api/v1/files/…
             */
            file_path: string;
            thumbnail: string | null;
            caption: string | null;
            comparison_side: string | null;
        };
        PublicReview: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
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
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /**
             * @description Initials; null where the person is not with us any more.
             * @example I. S.
             */
            reviewer: string | null;
        };
        ClinicPackage: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A package name */
            package_name: string;
            /** @example 1250.00 */
            package_price: string;
            /** @example EUR */
            currency: string;
            package_description: string | null;
            /**
             * @description One of: hotel, transport, flight_assistance, medications, prp_therapy, extended_consultation
             * @example hotel
             */
            package_category: string;
            items: components["schemas"]["PackageItem"][];
        };
        PackageItem: {
            /** @example A item name */
            item_name: string;
            /**
             * @description How much or how many, e.g. 3 nights.
             * @example A item value
             */
            item_value: string;
            /**
             * @description In the package's currency.
             * @example 1250.00
             */
            item_price: string;
        };
        TeamMember: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A full name */
            full_name: string;
            /**
             * @description E.g. Hair transplant surgeon.
             * @example A title
             */
            title: string;
            bio: string | null;
            photo: string | null;
            years_of_experience: number | null;
        };
        Location: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A name */
            name: string;
            /** @example A address */
            address: string;
            address2: string | null;
            address3: string | null;
            address4: string | null;
            address5: string | null;
            city: string | null;
            state: string | null;
            postal_code: string | null;
            country: string | null;
            map_selector: string | null;
            /** @example A description */
            description: string;
        };
        LocationStartingPrice: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            location_id: string | null;
            country_name: string | null;
            /** @example 1250.00 */
            starting_price: string;
            /** @example EUR */
            currency: string;
            description: string | null;
        };
        Language: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description The standard code, e.g. en or pt-BR.
             * @example A code
             */
            code: string;
            /** @example A name */
            name: string;
            /**
             * @description In the language itself, e.g. Türkçe.
             * @example A native name
             */
            native_name: string;
        };
        DiscoveryQuestion: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description The same in every language, e.g. hair_loss_since.
             * @example A question key
             */
            question_key: string;
            /**
             * @description One of: en, tr
             * @example en
             */
            locale: string;
            /** @example A question text */
            question_text: string;
            help_text: string | null;
            /**
             * @description One of: text, number, yes_no, single_choice, multiple_choice
             * @example text
             */
            question_type: string;
            options: unknown | null;
            /** @example true */
            is_required: boolean;
        };
        Information: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description The same in every language, e.g. before-your-flight.
             * @example A slug
             */
            slug: string;
            /**
             * @description One of: en, tr
             * @example en
             */
            locale: string;
            /** @example A title */
            title: string;
            /** @example A body */
            body: string;
            media_type: string | null;
            media_path: string | null;
        };
        Terms: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description One of: terms_of_service, privacy_policy, medical_data, photo_use, marketing
             * @example terms_of_service
             */
            agreement_type: string;
            /**
             * @description One of: patients, provider_users
             * @example patients
             */
            audience: string;
            /**
             * @description E.g. 2025-10.
             * @example A version
             */
            version: string;
            /**
             * @description One of: en, tr
             * @example en
             */
            locale: string;
            /** @example A title */
            title: string;
            /** @example A body */
            body: string;
            effective_from: string | null;
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
        SecondFactor: {
            /** @example true */
            is_on: boolean;
            since: string | null;
            /** @example 10 */
            recovery_codes_left: number;
        };
        NewSecondFactor: {
            /** @example JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP */
            secret: string;
            /** @example otpauth://totp/Hairline:anna%40example.com?secret=… */
            otpauth_uri: string;
        };
        RecoveryCodes: {
            recovery_codes: string[];
        };
        JoinedStaff: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A email */
            email: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            provider_id: string;
            provider_name: string;
            roles: string[];
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
        CardPayment: {
            /** @description Of this payment alone. Not to be kept. */
            client_secret: string;
            gateway_id: string;
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
        InquiryOfClinic: {
            /**
             * @description One of: invited, viewed, quoted, declined, expired
             * @example invited
             */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            invited_at: string;
            viewed_at: string | null;
            quoted_at: string | null;
            declined_at: string | null;
            expires_at: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            inquiry_id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            patient: components["schemas"]["PatientOfClinic"];
            /** @example Hair loss */
            problem: string;
            symptom_severity: string | null;
            treatment_schedule: unknown;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        PatientOfClinic: {
            /**
             * @example partial
             * @enum {string}
             */
            anonymization_level: "full" | "partial" | "none";
            /** @example PAT-000123 */
            patient_code: string | null;
            /** @example Ingrid */
            first_name: string | null;
            /** @example 30-39 */
            age_band: string | null;
            /** @example Sweden */
            country: string | null;
            last_name: string | null;
            birthday: string | null;
            gender: string | null;
            email: string | null;
            phone_number: string | null;
            location: string | null;
            profile_image: string | null;
        };
        InquiryOfClinicInFull: {
            /**
             * @description One of: invited, viewed, quoted, declined, expired
             * @example invited
             */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            invited_at: string;
            viewed_at: string | null;
            quoted_at: string | null;
            declined_at: string | null;
            expires_at: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            inquiry_id: string;
            decline_reason: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            patient: components["schemas"]["PatientOfClinic"];
            /** @example Hair loss */
            problem: string;
            symptom_severity: string | null;
            treatment_schedule: unknown;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /** @example Hair loss */
            problem_details: string;
            nature_of_concern: string | null;
            duration_of_concern: string | null;
            previous_treatments: string | null;
            lifestyle_factors: string | null;
            additional_notes: string | null;
            scan: string | null;
            additional_file: string | null;
            medical_history: components["schemas"]["MedicalHistoryOfClinic"] | null;
            quotes: components["schemas"]["QuoteOfClinic"][];
        };
        MedicalHistoryOfClinic: {
            age: number | null;
            alert_level: string | null;
            medical_conditions: string | null;
            medications: string | null;
            allergies: string | null;
            previous_surgeries: string | null;
            smoking_status: string | null;
            alcohol_consumption: string | null;
            family_history: string | null;
            critical_conditions: unknown;
        };
        QuoteOfClinic: {
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
            treatment_id: string;
            package_id: string | null;
            treatment_date: unknown;
            /** @example 1250.00 */
            quote_amount: string;
            discount_amount: string | null;
            /** @example EUR */
            currency: string;
            /** @example 30 */
            commission: number;
            deposit_percentage: number | null;
            note: string | null;
            /**
             * @description One of: inquiry, quote, accepted, confirmed, inprogress, aftercare, completed, rejected, cancelled
             * @example inquiry
             */
            status: string;
            expires_at: string | null;
            /**
             * @description How long the patient may think, from submission.
             * @example 3
             */
            expiration_hours: number;
            /**
             * @description The clinic already holds a date for the patient.
             * @example true
             */
            appointment_pre_scheduled: boolean;
            /** @example true */
            auto_accepted: boolean;
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
            patient: components["schemas"]["PatientOfClinic"];
            packages: components["schemas"]["PackageOfQuote"][];
            progress: components["schemas"]["TreatmentStep"][];
        };
        PackageOfQuote: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            package_id: string;
            /** @example 1250.00 */
            price: string;
            /** @example EUR */
            currency: string;
        };
        TreatmentStep: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * @description One of: arrived, consultation, preparation, anaesthesia, extraction, incision, implantation, dressing, completed
             * @example arrived
             */
            stage: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            occurred_at: string;
            /** @example 30 */
            progress_percentage: number;
            graft_count: number | null;
            notes: string | null;
        };
        AppointmentOfClinic: {
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
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            treatment_id: string;
            notes: string | null;
            /** @example confirmed */
            quote_status: string;
            patient: components["schemas"]["PatientOfClinic"];
        };
        OwnPackage: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A package name */
            package_name: string;
            /** @example 1250.00 */
            package_price: string;
            /** @example EUR */
            currency: string;
            package_description: string | null;
            /**
             * @description One of: hotel, transport, flight_assistance, medications, prp_therapy, extended_consultation
             * @example hotel
             */
            package_category: string;
            /**
             * @description One of: active, inactive
             * @example active
             */
            status: string;
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
            items: components["schemas"]["OwnPackageItem"][];
        };
        OwnPackageItem: {
            /** @example A item name */
            item_name: string;
            /**
             * @description How much or how many, e.g. 3 nights.
             * @example A item value
             */
            item_value: string;
            /**
             * @description In the package's currency.
             * @example 1250.00
             */
            item_price: string;
        };
        OwnTreatmentPricing: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            treatment_id: string;
            /**
             * @description One of: per_graft, flat
             * @example per_graft
             */
            pricing_unit: string;
            /**
             * @description For one graft, or for the whole treatment.
             * @example 1250.00
             */
            price: string;
            /** @example EUR */
            currency: string;
            minimum_grafts: number | null;
            /**
             * @description One of: active, inactive
             * @example active
             */
            status: string;
        };
        AfterCareOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
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
            suspended_at: string | null;
            completed_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            patient: components["schemas"]["PatientOfClinic"];
            /**
             * @description Urgent answers that wait for somebody.
             * @example 0
             */
            urgent_open: number;
        };
        AfterCareOfClinicInFull: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
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
            suspended_at: string | null;
            completed_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            patient: components["schemas"]["PatientOfClinic"];
            /**
             * @description Urgent answers that wait for somebody.
             * @example 0
             */
            urgent_open: number;
            milestones: components["schemas"]["MilestoneOfClinic"][];
            instructions: components["schemas"]["InstructionOfClinic"][];
            medications: components["schemas"]["MedicationOfClinic"][];
            progress: components["schemas"]["RecoveryProgressOfClinic"][];
            questions: components["schemas"]["QuestionOfClinic"][];
        };
        MilestoneOfClinic: {
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
            scans: components["schemas"]["ScanOfClinic"][];
            questionnaire_responses: components["schemas"]["AnswersOfClinic"][];
        };
        ScanOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
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
            file: string | null;
        };
        AnswersOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            questionnaire_id: string;
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
            questionnaire_name: string;
            responses: unknown;
            /** @example A little better every day. */
            acknowledgement_note: string | null;
        };
        InstructionOfClinic: {
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
            acknowledged_at: string | null;
        };
        MedicationOfClinic: {
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
        RecoveryProgressOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            log_date: string;
            logged_by_type: string | null;
            /** @example A recovery stage */
            recovery_stage: string;
            /** @example 30 */
            recovery_percentage: number;
            pain_level: number | null;
            swelling_level: number | null;
            redness_level: number | null;
            /** @example A little better every day. */
            notes: string | null;
            photos: string[];
        };
        QuestionOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A question text */
            question_text: string;
            /**
             * @description One of: text, visual_scale, yes_no, single_choice
             * @example text
             */
            question_type: string;
            due_date: string | null;
            /**
             * @description One of: open, answered, withdrawn
             * @example open
             */
            status: string;
            /** @example A little better every day. */
            answer: string | null;
        };
        ReviewOfClinic: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            quote_id: string | null;
            /**
             * @description 1 to 5 stars.
             * @example 3
             */
            overall_rating: number;
            facility_rating: number | null;
            staff_rating: number | null;
            results_rating: number | null;
            value_rating: number | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            review_text: string | null;
            patient: components["schemas"]["PatientOfClinic"];
        };
        Bill: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A bill number */
            bill_number: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            period_start: string;
            /**
             * Format: date
             * @example 2026-03-01
             */
            period_end: string;
            /** @example 1250.00 */
            gross_amount: string;
            /** @example 1250.00 */
            commission_amount: string;
            /** @example 1250.00 */
            net_amount: string;
            /** @example EUR */
            currency: string;
            /**
             * @description One of: draft, issued, paid, void
             * @example draft
             */
            status: string;
            issued_at: string | null;
            due_date: string | null;
            paid_at: string | null;
            voided_at: string | null;
            payout_reference: string | null;
        };
        DiscountOfClinic: {
            /**
             * @description The part of the discount that the clinic bears.
             * @example 30
             */
            provider_share_percentage: number;
            /**
             * @description One of: pending, approved, rejected
             * @example pending
             */
            decision: string;
            decided_at: string | null;
            rejection_reason: string | null;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            discount: components["schemas"]["DiscountCode"];
        };
        DiscountCode: {
            /** @example A discount code */
            discount_code: string;
            /**
             * @description One of: percentage, fixed
             * @example percentage
             */
            discount_type: string;
            /**
             * @description Per cent, or an amount in the currency below.
             * @example 1250.00
             */
            discount_value: string;
            currency: string | null;
            start_date: string | null;
            end_date: string | null;
            /**
             * @description One of: active, inactive, expired
             * @example active
             */
            status: string;
            /**
             * @description One of: pending, approved, rejected
             * @example pending
             */
            approval_status: string;
        };
        NotificationPreferences: {
            /** @example true */
            quote_notification: boolean;
            /** @example true */
            schedule_notification: boolean;
            /** @example true */
            start_treatment_notification: boolean;
            /** @example true */
            after_care_notification: boolean;
            /** @example true */
            review_notification: boolean;
        };
        StaffInvitation: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A email */
            email: string;
            /**
             * @description One of: owner, doctor, coordinator
             * @example owner
             */
            role: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            expires_at: string;
            accepted_at: string | null;
            revoked_at: string | null;
        };
        Colleague: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A firstname */
            firstname: string;
            /** @example A lastname */
            lastname: string;
            title: string | null;
            /** @example A email */
            email: string;
            phone_number: string | null;
            profile_image: string | null;
            /**
             * @description One of: active, inactive, suspended
             * @example active
             */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            roles: string[];
        };
        AccessToken: {
            /** @example A name */
            name: string;
            last_used_at: string | null;
            expires_at: string | null;
            created_at: string | null;
            /** @example 12 */
            id: string;
            /**
             * @example [
             *       "clinic.bills.read"
             *     ]
             */
            abilities: string[];
        };
        NewAccessToken: {
            /** @example A name */
            name: string;
            last_used_at: string | null;
            expires_at: string | null;
            created_at: string | null;
            /** @example 12 */
            id: string;
            /**
             * @example [
             *       "clinic.bills.read"
             *     ]
             */
            abilities: string[];
            /**
             * @description Shown this once.
             * @example 12|…
             */
            token: string;
        };
        InquiryConversation: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            inquiry_id: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /** @constant */
            about: "inquiry";
            clinic: components["schemas"]["ClinicInConversation"] | null;
            /** @description As far as the clinic may see them; null for patients. */
            patient: {
                /** @enum {string} */
                anonymization_level: "full" | "partial" | "none";
                patient_code: string | null;
                first_name: string | null;
                last_name: string | null;
                age_band: string | null;
                country: string | null;
            } | null;
            /** @example 2 */
            unread: number;
            last_message_at: string | null;
        };
        ClinicInConversation: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A provider name */
            provider_name: string;
            profile_image: string | null;
        };
        AftercareConversation: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            after_care_id: string;
            /** @example A subject */
            subject: string;
            /**
             * @description One of: open, closed
             * @example open
             */
            status: string;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            /** @constant */
            about: "aftercare";
            clinic: components["schemas"]["ClinicInConversation"] | null;
            /** @description As far as the clinic may see them; null for patients. */
            patient: {
                /** @enum {string} */
                anonymization_level: "full" | "partial" | "none";
                patient_code: string | null;
                first_name: string | null;
                last_name: string | null;
                age_band: string | null;
                country: string | null;
            } | null;
            /** @example 2 */
            unread: number;
            last_message_at: string | null;
        };
        Message: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A content */
            content: string;
            attachment_url: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
            sender: {
                /** @enum {string} */
                side: "patient" | "clinic" | "support";
                /** @example PAT-000123 */
                name: string | null;
                is_you: boolean;
            };
            /** @description Another’s by you; your own by others. */
            is_read: boolean;
        };
        Notification: {
            /**
             * Format: uuid
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /** @example A type */
            type: string;
            /**
             * @description One of: info, warning, critical
             * @example info
             */
            severity: string;
            /** @example A title */
            title: string;
            /** @example A body */
            body: string;
            subject_type: string | null;
            subject_id: string | null;
            /**
             * @description One of: en, tr
             * @example en
             */
            locale: string;
            read_at: string | null;
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            created_at: string;
        };
        Upload: {
            /**
             * Format: uuid
             * @description Names the file where it is attached.
             * @example 01982d5c-6c1e-7a43-9d57-3f0f0a4be111
             */
            id: string;
            /**
             * Format: uri-reference
             * @example /api/v1/uploads/…
             */
            upload_url: string;
            headers: {
                /** @example image/jpeg */
                "Content-Type": string;
            };
            /**
             * Format: date-time
             * @example 2026-03-01T09:30:00.000Z
             */
            expires_at: string;
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
            401: components["responses"]["401"];
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
            401: components["responses"]["401"];
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getProviders: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                country?: string;
                city?: string;
                treatment?: string;
                language?: string;
                rating?: number;
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
                     *           "provider_name": "A provider name",
                     *           "profile_image": "/api/v1/files/…",
                     *           "provider_bio": "A provider bio",
                     *           "city": "A city",
                     *           "country": "A country",
                     *           "timezone": "A timezone",
                     *           "rating": {
                     *             "review_count": 3,
                     *             "overall_average": "4.50",
                     *             "facility_average": "4.50",
                     *             "staff_average": "4.50",
                     *             "results_average": "4.50",
                     *             "value_average": "4.50"
                     *           },
                     *           "languages": [
                     *             {
                     *               "code": "A code",
                     *               "name": "A name",
                     *               "native_name": "A native name",
                     *               "proficiency": "basic"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Clinic"][];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getProvidersById: {
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
                     *       "provider_name": "A provider name",
                     *       "profile_image": "/api/v1/files/…",
                     *       "provider_bio": "A provider bio",
                     *       "city": "A city",
                     *       "country": "A country",
                     *       "timezone": "A timezone",
                     *       "rating": {
                     *         "review_count": 3,
                     *         "overall_average": "4.50",
                     *         "facility_average": "4.50",
                     *         "staff_average": "4.50",
                     *         "results_average": "4.50",
                     *         "value_average": "4.50"
                     *       },
                     *       "languages": [
                     *         {
                     *           "code": "A code",
                     *           "name": "A name",
                     *           "native_name": "A native name",
                     *           "proficiency": "basic"
                     *         }
                     *       ],
                     *       "treatments": [
                     *         {
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "pricing_unit": "per_graft",
                     *           "price": "1250.00",
                     *           "currency": "EUR",
                     *           "minimum_grafts": 3,
                     *           "treatment_name": "A treatment name",
                     *           "treatment_type": "FUE"
                     *         }
                     *       ],
                     *       "awards": [
                     *         {
                     *           "award_name": "A award name",
                     *           "awarded_by": "A awarded by",
                     *           "award_year": 3,
                     *           "description": "A description",
                     *           "image": "/api/v1/files/…"
                     *         }
                     *       ],
                     *       "media": [
                     *         {
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "media_type": "image",
                     *           "file_path": "/api/v1/files/…",
                     *           "thumbnail": "/api/v1/files/…",
                     *           "caption": "A caption",
                     *           "comparison_side": "before"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ClinicProfile"];
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
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getProvidersByIdReviews: {
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
                     *           "overall_rating": 3,
                     *           "facility_rating": 3,
                     *           "staff_rating": 3,
                     *           "results_rating": 3,
                     *           "value_rating": 3,
                     *           "review_text": "A review text",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "reviewer": "I. S."
                     *         }
                     *       ],
                     *       "next_cursor": null,
                     *       "averages": {
                     *         "review_count": 3,
                     *         "overall_average": "4.50",
                     *         "facility_average": "4.50",
                     *         "staff_average": "4.50",
                     *         "results_average": "4.50",
                     *         "value_average": "4.50"
                     *       }
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["PublicReview"][];
                        /** @example null */
                        next_cursor: string | null;
                        averages: components["schemas"]["Averages"] | null;
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
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getProvidersByIdPackages: {
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
                     *           "package_name": "A package name",
                     *           "package_price": "1250.00",
                     *           "currency": "EUR",
                     *           "package_description": "A package description",
                     *           "package_category": "hotel",
                     *           "items": [
                     *             {
                     *               "item_name": "A item name",
                     *               "item_value": "A item value",
                     *               "item_price": "1250.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ClinicPackage"][];
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
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getProvidersByIdTeam: {
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
                     *           "full_name": "A full name",
                     *           "title": "A title",
                     *           "bio": "A bio",
                     *           "photo": "/api/v1/files/…",
                     *           "years_of_experience": 3
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["TeamMember"][];
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
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLocations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                country?: string;
                city?: string;
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
                     *           "name": "A name",
                     *           "address": "A address",
                     *           "address2": "A address2",
                     *           "address3": "A address3",
                     *           "address4": "A address4",
                     *           "address5": "A address5",
                     *           "city": "A city",
                     *           "state": "A state",
                     *           "postal_code": "A postal code",
                     *           "country": "A country",
                     *           "map_selector": "A map selector",
                     *           "description": "A description"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Location"][];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLocationStartingPrices: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                country?: string;
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
                     *           "location_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "country_name": "A country name",
                     *           "starting_price": "1250.00",
                     *           "currency": "EUR",
                     *           "description": "A description"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["LocationStartingPrice"][];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLanguages: {
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
                     *           "code": "A code",
                     *           "name": "A name",
                     *           "native_name": "A native name"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Language"][];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getDiscoveryQuestions: {
        parameters: {
            query?: {
                locale?: "en" | "tr";
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
                     *           "question_key": "A question key",
                     *           "locale": "en",
                     *           "question_text": "A question text",
                     *           "help_text": "A help text",
                     *           "question_type": "text",
                     *           "options": null,
                     *           "is_required": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["DiscoveryQuestion"][];
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
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInformationBySlug: {
        parameters: {
            query?: {
                locale?: "en" | "tr";
            };
            header?: {
                /** @description An ETag: 304 while it holds. */
                "If-None-Match"?: string;
            };
            path: {
                slug: string;
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
                     *       "slug": "A slug",
                     *       "locale": "en",
                     *       "title": "A title",
                     *       "body": "A body",
                     *       "media_type": "video",
                     *       "media_path": "/api/v1/files/…"
                     *     }
                     */
                    "application/json": components["schemas"]["Information"];
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
            404: components["responses"]["404"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTermsAndConditionsCurrent: {
        parameters: {
            query?: {
                locale?: "en" | "tr";
                audience?: "patients" | "provider_users";
                agreement_type?: "terms_of_service" | "privacy_policy" | "medical_data" | "photo_use" | "marketing";
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
                     *           "agreement_type": "terms_of_service",
                     *           "audience": "patients",
                     *           "version": "A version",
                     *           "locale": "en",
                     *           "title": "A title",
                     *           "body": "A body",
                     *           "effective_from": "2026-03-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Terms"][];
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
            401: components["responses"]["401"];
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
            401: components["responses"]["401"];
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
            401: components["responses"]["401"];
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
            401: components["responses"]["401"];
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
    getSecondFactor: {
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
                     *       "is_on": true,
                     *       "since": "2026-03-01T09:30:00.000Z",
                     *       "recovery_codes_left": 10
                     *     }
                     */
                    "application/json": components["schemas"]["SecondFactor"];
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
    postSecondFactor: {
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
                 *       "password": "text"
                 *     }
                 */
                "application/json": {
                    password: string;
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
                     *       "secret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                     *       "otpauth_uri": "otpauth://totp/Hairline:anna%40example.com?secret=…"
                     *     }
                     */
                    "application/json": components["schemas"]["NewSecondFactor"];
                };
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
    postSecondFactorConfirmation: {
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
                 *       "otp": "text"
                 *     }
                 */
                "application/json": {
                    otp: string;
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
                     *       "recovery_codes": [
                     *         "abcd-efgh-jkmn-pqrs"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
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
    postSecondFactorRecoveryCodes: {
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
                 *       "password": "text",
                 *       "otp": "text"
                 *     }
                 */
                "application/json": {
                    password: string;
                    otp: string;
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
                     *       "recovery_codes": [
                     *         "abcd-efgh-jkmn-pqrs"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
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
    postSecondFactorRemoval: {
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
                 *       "password": "text",
                 *       "otp": "text"
                 *     }
                 */
                "application/json": {
                    password: string;
                    otp: string;
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
    postStaffInvitationsAcceptance: {
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
                 *       "token": "text",
                 *       "firstname": "text",
                 *       "lastname": "text",
                 *       "title": "text",
                 *       "password": "text",
                 *       "phone_number": "text",
                 *       "locale": "en",
                 *       "time_zone": "text"
                 *     }
                 */
                "application/json": {
                    token: string;
                    firstname: string;
                    lastname: string;
                    title?: string;
                    password: string;
                    phone_number?: string;
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
                     *       "email": "A email",
                     *       "provider_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "provider_name": "text",
                     *       "roles": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["JoinedStaff"];
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
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
                 *       "payment_method": "card",
                 *       "payment_type": "deposit"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description `card`: the app confirms it with the secret that `GET /payments/{id}/card` answers.
                     * @default bank_transfer
                     * @enum {string}
                     */
                    payment_method?: "card" | "bank_transfer";
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
    getPaymentsByIdCard: {
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
                     *       "client_secret": "text",
                     *       "gateway_id": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CardPayment"];
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
            409: components["responses"]["409"];
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
                 *       "first_payment_date": "2026-03-01",
                 *       "payment_method": "card"
                 *     }
                 */
                "application/json": {
                    number_of_installments: number;
                    /** @enum {string} */
                    payment_frequency: "weekly" | "monthly";
                    /** Format: date */
                    first_payment_date: string;
                    /**
                     * @description `card`: each is charged on its day to the card with which you paid last.
                     * @default bank_transfer
                     * @enum {string}
                     */
                    payment_method?: "card" | "bank_transfer";
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
                 *       "payment_method": "card"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description `card`: the app confirms it with the secret that `GET /aftercare-payments/{id}/card` answers.
                     * @default bank_transfer
                     * @enum {string}
                     */
                    payment_method?: "card" | "bank_transfer";
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
    getAftercarePaymentsById: {
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
    getAftercarePaymentsByIdCard: {
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
                     *       "client_secret": "text",
                     *       "gateway_id": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CardPayment"];
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
            409: components["responses"]["409"];
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
    getProviderInquiries: {
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
                     *           "status": "invited",
                     *           "invited_at": "2026-03-01T09:30:00.000Z",
                     *           "viewed_at": "2026-03-01T09:30:00.000Z",
                     *           "quoted_at": "2026-03-01T09:30:00.000Z",
                     *           "declined_at": "2026-03-01T09:30:00.000Z",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           },
                     *           "problem": "Hair loss",
                     *           "symptom_severity": null,
                     *           "treatment_schedule": null,
                     *           "created_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["InquiryOfClinic"][];
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
    getProviderInquiriesById: {
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
                     *       "status": "invited",
                     *       "invited_at": "2026-03-01T09:30:00.000Z",
                     *       "viewed_at": "2026-03-01T09:30:00.000Z",
                     *       "quoted_at": "2026-03-01T09:30:00.000Z",
                     *       "declined_at": "2026-03-01T09:30:00.000Z",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "decline_reason": "A decline reason",
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "problem": "Hair loss",
                     *       "symptom_severity": null,
                     *       "treatment_schedule": null,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "problem_details": "Hair loss",
                     *       "nature_of_concern": "Hair loss",
                     *       "duration_of_concern": "Hair loss",
                     *       "previous_treatments": "Hair loss",
                     *       "lifestyle_factors": "Hair loss",
                     *       "additional_notes": "Hair loss",
                     *       "scan": "/api/v1/files/…",
                     *       "additional_file": "/api/v1/files/…",
                     *       "medical_history": {
                     *         "age": 3,
                     *         "alert_level": "critical",
                     *         "medical_conditions": "Hair loss",
                     *         "medications": "Hair loss",
                     *         "allergies": "Hair loss",
                     *         "previous_surgeries": "Hair loss",
                     *         "smoking_status": "Hair loss",
                     *         "alcohol_consumption": "Hair loss",
                     *         "family_history": "Hair loss",
                     *         "critical_conditions": null
                     *       },
                     *       "quotes": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_date": null,
                     *           "quote_amount": "1250.00",
                     *           "discount_amount": "1250.00",
                     *           "currency": "EUR",
                     *           "commission": 30,
                     *           "deposit_percentage": 30,
                     *           "note": "A note",
                     *           "status": "inquiry",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "expiration_hours": 3,
                     *           "appointment_pre_scheduled": true,
                     *           "auto_accepted": true,
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           },
                     *           "packages": [
                     *             {
                     *               "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "price": "1250.00",
                     *               "currency": "EUR"
                     *             }
                     *           ],
                     *           "progress": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "stage": "arrived",
                     *               "occurred_at": "2026-03-01T09:30:00.000Z",
                     *               "progress_percentage": 30,
                     *               "graft_count": 3,
                     *               "notes": "A notes"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InquiryOfClinicInFull"];
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
    postProviderInquiriesByIdDecline: {
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
                     *       "status": "invited",
                     *       "invited_at": "2026-03-01T09:30:00.000Z",
                     *       "viewed_at": "2026-03-01T09:30:00.000Z",
                     *       "quoted_at": "2026-03-01T09:30:00.000Z",
                     *       "declined_at": "2026-03-01T09:30:00.000Z",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "decline_reason": "A decline reason",
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "problem": "Hair loss",
                     *       "symptom_severity": null,
                     *       "treatment_schedule": null,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "problem_details": "Hair loss",
                     *       "nature_of_concern": "Hair loss",
                     *       "duration_of_concern": "Hair loss",
                     *       "previous_treatments": "Hair loss",
                     *       "lifestyle_factors": "Hair loss",
                     *       "additional_notes": "Hair loss",
                     *       "scan": "/api/v1/files/…",
                     *       "additional_file": "/api/v1/files/…",
                     *       "medical_history": {
                     *         "age": 3,
                     *         "alert_level": "critical",
                     *         "medical_conditions": "Hair loss",
                     *         "medications": "Hair loss",
                     *         "allergies": "Hair loss",
                     *         "previous_surgeries": "Hair loss",
                     *         "smoking_status": "Hair loss",
                     *         "alcohol_consumption": "Hair loss",
                     *         "family_history": "Hair loss",
                     *         "critical_conditions": null
                     *       },
                     *       "quotes": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_date": null,
                     *           "quote_amount": "1250.00",
                     *           "discount_amount": "1250.00",
                     *           "currency": "EUR",
                     *           "commission": 30,
                     *           "deposit_percentage": 30,
                     *           "note": "A note",
                     *           "status": "inquiry",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "expiration_hours": 3,
                     *           "appointment_pre_scheduled": true,
                     *           "auto_accepted": true,
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           },
                     *           "packages": [
                     *             {
                     *               "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "price": "1250.00",
                     *               "currency": "EUR"
                     *             }
                     *           ],
                     *           "progress": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "stage": "arrived",
                     *               "occurred_at": "2026-03-01T09:30:00.000Z",
                     *               "progress_percentage": 30,
                     *               "graft_count": 3,
                     *               "notes": "A notes"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InquiryOfClinicInFull"];
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
    postProviderInquiriesByIdQuotes: {
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
                 *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "treatment_date": [
                 *         "2026-03-01"
                 *       ],
                 *       "quote_amount": "text",
                 *       "currency": "text",
                 *       "package_ids": [],
                 *       "expiration_hours": 1,
                 *       "appointment_pre_scheduled": null,
                 *       "note": "text",
                 *       "status": "quote"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    treatment_id: string;
                    treatment_date: string[];
                    quote_amount: string;
                    currency: string;
                    /** @default [] */
                    package_ids?: string[];
                    expiration_hours?: number | "";
                    appointment_pre_scheduled?: boolean | string;
                    note?: string;
                    /**
                     * @default quote
                     * @enum {string}
                     */
                    status?: "quote" | "inquiry";
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    getProviderQuotes: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "inquiry" | "quote" | "accepted" | "confirmed" | "inprogress" | "aftercare" | "completed" | "rejected" | "cancelled";
                inquiry_id?: string;
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
                     *           "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "treatment_date": null,
                     *           "quote_amount": "1250.00",
                     *           "discount_amount": "1250.00",
                     *           "currency": "EUR",
                     *           "commission": 30,
                     *           "deposit_percentage": 30,
                     *           "note": "A note",
                     *           "status": "inquiry",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "expiration_hours": 3,
                     *           "appointment_pre_scheduled": true,
                     *           "auto_accepted": true,
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           },
                     *           "packages": [
                     *             {
                     *               "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "price": "1250.00",
                     *               "currency": "EUR"
                     *             }
                     *           ],
                     *           "progress": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "stage": "arrived",
                     *               "occurred_at": "2026-03-01T09:30:00.000Z",
                     *               "progress_percentage": 30,
                     *               "graft_count": 3,
                     *               "notes": "A notes"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["QuoteOfClinic"][];
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
    getProviderQuotesById: {
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    patchProviderQuotesById: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of what you read. */
                "If-Match": string;
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
                 *       "treatment_date": [
                 *         "2026-03-01"
                 *       ],
                 *       "quote_amount": "text",
                 *       "currency": "text",
                 *       "package_ids": [
                 *         "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *       ],
                 *       "expiration_hours": 1,
                 *       "appointment_pre_scheduled": true,
                 *       "note": "text",
                 *       "status": "quote"
                 *     }
                 */
                "application/json": {
                    treatment_date?: string[];
                    quote_amount?: string;
                    currency?: string;
                    package_ids?: string[];
                    expiration_hours?: number;
                    appointment_pre_scheduled?: boolean;
                    note?: string;
                    /** @constant */
                    status?: "quote";
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
                     *       "inquiry_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    postProviderQuotesByIdArrival: {
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    postProviderQuotesByIdProgress: {
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
                 *       "stage": "consultation",
                 *       "progress_percentage": 1,
                 *       "graft_count": 1,
                 *       "notes": "text"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    stage: "consultation" | "preparation" | "anaesthesia" | "extraction" | "incision" | "implantation" | "dressing";
                    progress_percentage: number;
                    graft_count?: number;
                    notes?: string;
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    postProviderQuotesByIdCompletion: {
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
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "aftercare_template_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                 *       "graft_count": 1
                 *     }
                 */
                "application/json": {
                    aftercare_template_id?: string | "";
                    graft_count?: number | "";
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "treatment_date": null,
                     *       "quote_amount": "1250.00",
                     *       "discount_amount": "1250.00",
                     *       "currency": "EUR",
                     *       "commission": 30,
                     *       "deposit_percentage": 30,
                     *       "note": "A note",
                     *       "status": "inquiry",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "expiration_hours": 3,
                     *       "appointment_pre_scheduled": true,
                     *       "auto_accepted": true,
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "packages": [
                     *         {
                     *           "package_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "price": "1250.00",
                     *           "currency": "EUR"
                     *         }
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "stage": "arrived",
                     *           "occurred_at": "2026-03-01T09:30:00.000Z",
                     *           "progress_percentage": 30,
                     *           "graft_count": 3,
                     *           "notes": "A notes"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QuoteOfClinic"];
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
    getProviderSchedules: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                from?: string;
                to?: string;
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
                     *           "schedule_date": "2026-03-01",
                     *           "schedule_time": "09:30:00",
                     *           "location": "A location",
                     *           "status": "pending",
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "notes": null,
                     *           "quote_status": "confirmed",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AppointmentOfClinic"][];
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
    getProviderPackages: {
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
                     *           "package_name": "A package name",
                     *           "package_price": "1250.00",
                     *           "currency": "EUR",
                     *           "package_description": "A package description",
                     *           "package_category": "hotel",
                     *           "status": "active",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "updated_at": "2026-03-01T09:30:00.000Z",
                     *           "items": [
                     *             {
                     *               "item_name": "A item name",
                     *               "item_value": "A item value",
                     *               "item_price": "1250.00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OwnPackage"][];
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
    postProviderPackages: {
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
                 *       "package_name": "text",
                 *       "package_price": "1250.00",
                 *       "currency": "EUR",
                 *       "package_description": "text",
                 *       "package_category": "hotel",
                 *       "status": "active",
                 *       "items": [
                 *         {
                 *           "item_name": "text",
                 *           "item_value": "text",
                 *           "item_price": "1250.00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    package_name: string;
                    /** @example 1250.00 */
                    package_price: string;
                    /** @example EUR */
                    currency: string;
                    package_description?: string;
                    /** @enum {string} */
                    package_category: "hotel" | "transport" | "flight_assistance" | "medications" | "prp_therapy" | "extended_consultation";
                    /** @enum {string} */
                    status?: "active" | "inactive";
                    items?: {
                        item_name: string;
                        item_value: string;
                        /** @example 1250.00 */
                        item_price: string;
                    }[];
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
                     *       "package_name": "A package name",
                     *       "package_price": "1250.00",
                     *       "currency": "EUR",
                     *       "package_description": "A package description",
                     *       "package_category": "hotel",
                     *       "status": "active",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "items": [
                     *         {
                     *           "item_name": "A item name",
                     *           "item_value": "A item value",
                     *           "item_price": "1250.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPackage"];
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
    getProviderPackagesById: {
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
                     *       "package_name": "A package name",
                     *       "package_price": "1250.00",
                     *       "currency": "EUR",
                     *       "package_description": "A package description",
                     *       "package_category": "hotel",
                     *       "status": "active",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "items": [
                     *         {
                     *           "item_name": "A item name",
                     *           "item_value": "A item value",
                     *           "item_price": "1250.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPackage"];
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
    patchProviderPackagesById: {
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
                 *       "package_name": "text",
                 *       "package_price": "1250.00",
                 *       "currency": "EUR",
                 *       "package_description": "text",
                 *       "package_category": "hotel",
                 *       "status": "active",
                 *       "items": [
                 *         {
                 *           "item_name": "text",
                 *           "item_value": "text",
                 *           "item_price": "1250.00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    package_name?: string;
                    /** @example 1250.00 */
                    package_price?: string;
                    /** @example EUR */
                    currency?: string;
                    package_description?: string;
                    /** @enum {string} */
                    package_category?: "hotel" | "transport" | "flight_assistance" | "medications" | "prp_therapy" | "extended_consultation";
                    /** @enum {string} */
                    status?: "active" | "inactive";
                    items?: {
                        item_name: string;
                        item_value: string;
                        /** @example 1250.00 */
                        item_price: string;
                    }[];
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
                     *       "package_name": "A package name",
                     *       "package_price": "1250.00",
                     *       "currency": "EUR",
                     *       "package_description": "A package description",
                     *       "package_category": "hotel",
                     *       "status": "active",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "updated_at": "2026-03-01T09:30:00.000Z",
                     *       "items": [
                     *         {
                     *           "item_name": "A item name",
                     *           "item_value": "A item value",
                     *           "item_price": "1250.00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OwnPackage"];
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
    getProviderTreatmentPricings: {
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
                     *           "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "pricing_unit": "per_graft",
                     *           "price": "1250.00",
                     *           "currency": "EUR",
                     *           "minimum_grafts": 3,
                     *           "status": "active"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["OwnTreatmentPricing"][];
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
    putProviderTreatmentPricingsByTreatmentId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                treatmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pricing_unit": "per_graft",
                 *       "price": "1250.00",
                 *       "currency": "EUR",
                 *       "minimum_grafts": 1,
                 *       "status": "active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    pricing_unit: "per_graft" | "flat";
                    /** @example 1250.00 */
                    price: string;
                    /** @example EUR */
                    currency: string;
                    minimum_grafts?: number | null;
                    /**
                     * @default active
                     * @enum {string}
                     */
                    status?: "active" | "inactive";
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
                     *       "treatment_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "pricing_unit": "per_graft",
                     *       "price": "1250.00",
                     *       "currency": "EUR",
                     *       "minimum_grafts": 3,
                     *       "status": "active"
                     *     }
                     */
                    "application/json": components["schemas"]["OwnTreatmentPricing"];
                };
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
    getProviderAfterCares: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "active" | "completed" | "suspended";
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
                     *           "aftercare_type": "treatment_linked",
                     *           "recovery_stage": "A recovery stage",
                     *           "recovery_percentage": 30,
                     *           "status": "active",
                     *           "duration_months": 3,
                     *           "suspended_at": "2026-03-01T09:30:00.000Z",
                     *           "completed_at": "2026-03-01T09:30:00.000Z",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           },
                     *           "urgent_open": 0
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AfterCareOfClinic"][];
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
    getProviderAfterCaresById: {
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
                     *       "aftercare_type": "treatment_linked",
                     *       "recovery_stage": "A recovery stage",
                     *       "recovery_percentage": 30,
                     *       "status": "active",
                     *       "duration_months": 3,
                     *       "suspended_at": "2026-03-01T09:30:00.000Z",
                     *       "completed_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "urgent_open": 0,
                     *       "milestones": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "milestone_name": "A milestone name",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "milestone_status": "pending",
                     *           "completion_percentage": 30,
                     *           "scans": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "scan_type": "front",
                     *               "scan_date": "2026-03-01",
                     *               "is_overdue": true,
                     *               "file": "/api/v1/files/…"
                     *             }
                     *           ],
                     *           "questionnaire_responses": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "response_date": "2026-03-01",
                     *               "is_overdue": true,
                     *               "flagged_urgent": true,
                     *               "acknowledged_at": "2026-03-01T09:30:00.000Z",
                     *               "questionnaire_name": "text",
                     *               "responses": null,
                     *               "acknowledgement_note": "A little better every day."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "instructions": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "title": "A title",
                     *           "category": "washing",
                     *           "instruction": "A instruction",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "acknowledged_at": "2026-03-01T09:30:00.000Z"
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
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "log_date": "2026-03-01",
                     *           "logged_by_type": "Patient",
                     *           "recovery_stage": "A recovery stage",
                     *           "recovery_percentage": 30,
                     *           "pain_level": 3,
                     *           "swelling_level": 3,
                     *           "redness_level": 3,
                     *           "notes": "A little better every day.",
                     *           "photos": [
                     *             "/api/v1/files/…"
                     *           ]
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "question_text": "A question text",
                     *           "question_type": "text",
                     *           "due_date": "2026-03-01",
                     *           "status": "open",
                     *           "answer": "A little better every day."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AfterCareOfClinicInFull"];
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
    postProviderAfterCaresByIdProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description Makes it safe to send again: kept for 24 hours. */
                "Idempotency-Key"?: string;
                /** @description The ETag of what you read. */
                "If-Match": string;
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
                 *       "log_date": "2026-03-01",
                 *       "pain_level": 1,
                 *       "swelling_level": 1,
                 *       "redness_level": 1,
                 *       "notes": "text"
                 *     }
                 */
                "application/json": {
                    /** Format: date */
                    log_date: string;
                    pain_level?: number;
                    swelling_level?: number;
                    redness_level?: number;
                    notes?: string;
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
                     *       "aftercare_type": "treatment_linked",
                     *       "recovery_stage": "A recovery stage",
                     *       "recovery_percentage": 30,
                     *       "status": "active",
                     *       "duration_months": 3,
                     *       "suspended_at": "2026-03-01T09:30:00.000Z",
                     *       "completed_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "patient": {
                     *         "anonymization_level": "partial",
                     *         "patient_code": "PAT-000123",
                     *         "first_name": "Ingrid",
                     *         "age_band": "30-39",
                     *         "country": "Sweden",
                     *         "last_name": null,
                     *         "birthday": "2026-03-01",
                     *         "gender": null,
                     *         "email": null,
                     *         "phone_number": null,
                     *         "location": null,
                     *         "profile_image": "/api/v1/files/…"
                     *       },
                     *       "urgent_open": 0,
                     *       "milestones": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "milestone_name": "A milestone name",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "milestone_status": "pending",
                     *           "completion_percentage": 30,
                     *           "scans": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "scan_type": "front",
                     *               "scan_date": "2026-03-01",
                     *               "is_overdue": true,
                     *               "file": "/api/v1/files/…"
                     *             }
                     *           ],
                     *           "questionnaire_responses": [
                     *             {
                     *               "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *               "response_date": "2026-03-01",
                     *               "is_overdue": true,
                     *               "flagged_urgent": true,
                     *               "acknowledged_at": "2026-03-01T09:30:00.000Z",
                     *               "questionnaire_name": "text",
                     *               "responses": null,
                     *               "acknowledgement_note": "A little better every day."
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "instructions": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "title": "A title",
                     *           "category": "washing",
                     *           "instruction": "A instruction",
                     *           "start_date": "2026-03-01",
                     *           "end_date": "2026-03-01",
                     *           "acknowledged_at": "2026-03-01T09:30:00.000Z"
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
                     *       ],
                     *       "progress": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "log_date": "2026-03-01",
                     *           "logged_by_type": "Patient",
                     *           "recovery_stage": "A recovery stage",
                     *           "recovery_percentage": 30,
                     *           "pain_level": 3,
                     *           "swelling_level": 3,
                     *           "redness_level": 3,
                     *           "notes": "A little better every day.",
                     *           "photos": [
                     *             "/api/v1/files/…"
                     *           ]
                     *         }
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "question_text": "A question text",
                     *           "question_type": "text",
                     *           "due_date": "2026-03-01",
                     *           "status": "open",
                     *           "answer": "A little better every day."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AfterCareOfClinicInFull"];
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
            428: components["responses"]["428"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postProviderQuestionnaireResponsesByIdAcknowledgement: {
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
                 *       "acknowledgement_note": "text"
                 *     }
                 */
                "application/json": {
                    acknowledgement_note: string;
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
                     *       "questionnaire_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "response_date": "2026-03-01",
                     *       "is_overdue": true,
                     *       "flagged_urgent": true,
                     *       "acknowledged_at": "2026-03-01T09:30:00.000Z",
                     *       "questionnaire_name": "text",
                     *       "responses": null,
                     *       "acknowledgement_note": "A little better every day."
                     *     }
                     */
                    "application/json": components["schemas"]["AnswersOfClinic"];
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
    getProviderReviews: {
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
                     *           "overall_rating": 3,
                     *           "facility_rating": 3,
                     *           "staff_rating": 3,
                     *           "results_rating": 3,
                     *           "value_rating": 3,
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "review_text": null,
                     *           "patient": {
                     *             "anonymization_level": "partial",
                     *             "patient_code": "PAT-000123",
                     *             "first_name": "Ingrid",
                     *             "age_band": "30-39",
                     *             "country": "Sweden",
                     *             "last_name": null,
                     *             "birthday": "2026-03-01",
                     *             "gender": null,
                     *             "email": null,
                     *             "phone_number": null,
                     *             "location": null,
                     *             "profile_image": "/api/v1/files/…"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["ReviewOfClinic"][];
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
    getProviderBills: {
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
                     *           "bill_number": "A bill number",
                     *           "period_start": "2026-03-01",
                     *           "period_end": "2026-03-01",
                     *           "gross_amount": "1250.00",
                     *           "commission_amount": "1250.00",
                     *           "net_amount": "1250.00",
                     *           "currency": "EUR",
                     *           "status": "draft",
                     *           "issued_at": "2026-03-01T09:30:00.000Z",
                     *           "due_date": "2026-03-01",
                     *           "paid_at": "2026-03-01T09:30:00.000Z",
                     *           "voided_at": "2026-03-01T09:30:00.000Z",
                     *           "payout_reference": "A payout reference"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Bill"][];
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
    getProviderDiscounts: {
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
                     *           "provider_share_percentage": 30,
                     *           "decision": "pending",
                     *           "decided_at": "2026-03-01T09:30:00.000Z",
                     *           "rejection_reason": "A rejection reason",
                     *           "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *           "discount": {
                     *             "discount_code": "A discount code",
                     *             "discount_type": "percentage",
                     *             "discount_value": "1250.00",
                     *             "currency": "EUR",
                     *             "start_date": "2026-03-01",
                     *             "end_date": "2026-03-01",
                     *             "status": "active",
                     *             "approval_status": "pending"
                     *           }
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["DiscountOfClinic"][];
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
    postProviderDiscountsByIdDecision: {
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
                 *       "decision": "approved",
                 *       "rejection_reason": "text"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "approved" | "rejected";
                    rejection_reason?: string;
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
                     *       "provider_share_percentage": 30,
                     *       "decision": "pending",
                     *       "decided_at": "2026-03-01T09:30:00.000Z",
                     *       "rejection_reason": "A rejection reason",
                     *       "id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111",
                     *       "discount": {
                     *         "discount_code": "A discount code",
                     *         "discount_type": "percentage",
                     *         "discount_value": "1250.00",
                     *         "currency": "EUR",
                     *         "start_date": "2026-03-01",
                     *         "end_date": "2026-03-01",
                     *         "status": "active",
                     *         "approval_status": "pending"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DiscountOfClinic"];
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
    getProviderNotificationPreferences: {
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
                     *       "quote_notification": true,
                     *       "schedule_notification": true,
                     *       "start_treatment_notification": true,
                     *       "after_care_notification": true,
                     *       "review_notification": true
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
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
    patchProviderNotificationPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "quote_notification": true,
                 *       "schedule_notification": true,
                 *       "start_treatment_notification": true,
                 *       "after_care_notification": true,
                 *       "review_notification": true
                 *     }
                 */
                "application/json": {
                    quote_notification?: boolean;
                    schedule_notification?: boolean;
                    start_treatment_notification?: boolean;
                    after_care_notification?: boolean;
                    review_notification?: boolean;
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
                     *       "quote_notification": true,
                     *       "schedule_notification": true,
                     *       "start_treatment_notification": true,
                     *       "after_care_notification": true,
                     *       "review_notification": true
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationPreferences"];
                };
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
    getProviderStaffInvitations: {
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
                     *           "email": "A email",
                     *           "role": "owner",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "accepted_at": "2026-03-01T09:30:00.000Z",
                     *           "revoked_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["StaffInvitation"][];
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
    postProviderStaffInvitations: {
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
                 *       "email": "ingrid@example.com",
                 *       "role": "owner"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** @enum {string} */
                    role: "owner" | "doctor" | "coordinator";
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
                     *       "email": "A email",
                     *       "role": "owner",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "accepted_at": "2026-03-01T09:30:00.000Z",
                     *       "revoked_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["StaffInvitation"];
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
    getProviderStaff: {
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
                     *           "firstname": "A firstname",
                     *           "lastname": "A lastname",
                     *           "title": "A title",
                     *           "email": "A email",
                     *           "phone_number": "A phone number",
                     *           "profile_image": "/api/v1/files/…",
                     *           "status": "active",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "roles": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Colleague"][];
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
    getProviderAccessTokens: {
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
                     *           "name": "A name",
                     *           "last_used_at": "2026-03-01T09:30:00.000Z",
                     *           "expires_at": "2026-03-01T09:30:00.000Z",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "id": "12",
                     *           "abilities": [
                     *             "clinic.bills.read"
                     *           ]
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["AccessToken"][];
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
    postProviderAccessTokens: {
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
                 *       "name": "text",
                 *       "abilities": [
                 *         "clinic.bills.read"
                 *       ],
                 *       "expires_at": "2026-03-01T09:30:00.000Z"
                 *     }
                 */
                "application/json": {
                    name: string;
                    /**
                     * @description What of your rights the token has.
                     * @example [
                     *       "clinic.bills.read"
                     *     ]
                     */
                    abilities: string[];
                    /** @description Without it, the token works until it is revoked. */
                    expires_at?: string | null;
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
                     *       "name": "A name",
                     *       "last_used_at": "2026-03-01T09:30:00.000Z",
                     *       "expires_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "id": "12",
                     *       "abilities": [
                     *         "clinic.bills.read"
                     *       ],
                     *       "token": "12|…"
                     *     }
                     */
                    "application/json": components["schemas"]["NewAccessToken"];
                };
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
    deleteProviderAccessTokensById: {
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
    getConversations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                about?: "inquiry" | "aftercare";
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
                     *         null
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: (components["schemas"]["InquiryConversation"] | components["schemas"]["AftercareConversation"])[];
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
    postConversationsByIdRead: {
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
    getConversationsByIdMessages: {
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
                     *           "content": "A content",
                     *           "attachment_url": "/api/v1/files/…",
                     *           "created_at": "2026-03-01T09:30:00.000Z",
                     *           "sender": {
                     *             "side": "patient",
                     *             "name": "PAT-000123",
                     *             "is_you": true
                     *           },
                     *           "is_read": true
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Message"][];
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
    postConversationsByIdMessages: {
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
                 *       "content": "text",
                 *       "upload_id": "01982d5c-6c1e-7a43-9d57-3f0f0a4be111"
                 *     }
                 */
                "application/json": {
                    content: string;
                    upload_id?: string | null;
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
                     *       "content": "A content",
                     *       "attachment_url": "/api/v1/files/…",
                     *       "created_at": "2026-03-01T09:30:00.000Z",
                     *       "sender": {
                     *         "side": "patient",
                     *         "name": "PAT-000123",
                     *         "is_you": true
                     *       },
                     *       "is_read": true
                     *     }
                     */
                    "application/json": components["schemas"]["Message"];
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
    getNotifications: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                unread?: string;
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
                     *           "type": "A type",
                     *           "severity": "info",
                     *           "title": "A title",
                     *           "body": "A body",
                     *           "subject_type": "Patient",
                     *           "subject_id": "A subject id",
                     *           "locale": "en",
                     *           "read_at": "2026-03-01T09:30:00.000Z",
                     *           "created_at": "2026-03-01T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "next_cursor": null
                     *     }
                     */
                    "application/json": {
                        data: components["schemas"]["Notification"][];
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
    postNotificationsByIdRead: {
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
                     *       "type": "A type",
                     *       "severity": "info",
                     *       "title": "A title",
                     *       "body": "A body",
                     *       "subject_type": "Patient",
                     *       "subject_id": "A subject id",
                     *       "locale": "en",
                     *       "read_at": "2026-03-01T09:30:00.000Z",
                     *       "created_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Notification"];
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
    postUploads: {
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
                 *       "content_type": "image/jpeg",
                 *       "size": 482133
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    content_type: "image/jpeg" | "image/png" | "image/webp" | "image/gif" | "application/pdf";
                    /**
                     * @description In bytes, exactly.
                     * @example 482133
                     */
                    size: number;
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
                     *       "upload_url": "/api/v1/uploads/…",
                     *       "headers": {
                     *         "Content-Type": "image/jpeg"
                     *       },
                     *       "expires_at": "2026-03-01T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Upload"];
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
