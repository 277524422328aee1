package dev.greenroom.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers visitors with pages that are rendered already, before anything looks for their controllers; see {@link VisitorPages}. */
class KnownPages extends OncePerRequestFilter {

    private final VisitorPages pages;

    KnownPages(VisitorPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!pages.answer(request, response)) {
            chain.doFilter(request, response);
        }
    }
}
