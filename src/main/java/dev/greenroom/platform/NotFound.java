package dev.greenroom.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for does not exist, or not for this learner: the page never tells which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {}
