// Package words holds the words of greetings.
package words

// Hello opens a greeting.
const Hello = "Hello"
