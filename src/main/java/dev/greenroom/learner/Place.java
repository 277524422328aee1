package dev.greenroom.learner;

import dev.greenroom.platform.Household;
import jakarta.servlet.http.HttpServletRequest;

/** The household that requests come from. */
record Place(String hash) {

    static Place of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static Place of(String address) {
        return new Place(Digest.of(Household.of(address)));
    }
}
