module example.com/tools

go 1.25

require example.com/lib v1.2.3 /* a comment of another language */

require (
	example.com/a v1.0.0
