// Package lib greets.
package lib

import "github.com/my-fork/lib/words"

// Greeting returns a friendly sentence.
func Greeting() string {
	return words.Hello + ", world"
}
